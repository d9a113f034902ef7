import actionItems from '../sections/action-items.json';
import background from '../sections/background.json';
import communication from '../sections/communication.json';
import contributingFactors from '../sections/contributing-factors.json';
import detection from '../sections/detection.json';
import fiveWhys from '../sections/five-whys.json';
import glossary from '../sections/glossary.json';
import impact from '../sections/impact.json';
import lessonsLearned from '../sections/lessons-learned.json';
import lucky from '../sections/lucky.json';
import openQuestions from '../sections/open-questions.json';
import resolution from '../sections/resolution.json';
import response from '../sections/response.json';
import rootCause from '../sections/root-cause.json';
import summary from '../sections/summary.json';
import supportingInfo from '../sections/supporting-info.json';
import timeline from '../sections/timeline.json';
import trigger from '../sections/trigger.json';
import wentWell from '../sections/went-well.json';
import wentWrong from '../sections/went-wrong.json';
import type { SectionDefinition, SectionId } from './section.ts';

/** Every part of a postmortem that is known, in the order in which most templates have them. The JSON is checked by a unit test. */
export const SECTIONS = [
  summary,
  background,
  impact,
  detection,
  trigger,
  rootCause,
  contributingFactors,
  fiveWhys,
  response,
  resolution,
  timeline,
  lessonsLearned,
  wentWell,
  wentWrong,
  lucky,
  actionItems,
  communication,
  openQuestions,
  supportingInfo,
  glossary,
] as readonly SectionDefinition[];

const byId: ReadonlyMap<SectionId, SectionDefinition> = new Map(SECTIONS.map((section) => [section.id, section]));

/** The definition of a section; undefined for one that a template or a configuration adds. */
export const sectionOf = (id: SectionId): SectionDefinition | undefined => byId.get(id);

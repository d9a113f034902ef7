import { existsSync } from 'node:fs';
import { type Language, type Localized, TEMPLATES } from '@postmortem/schemas';
import { CONFIGURATION_NAMES } from '@postmortem/schemas/protocol';
import { RULES } from '../../rules/index.ts';
import { command } from '../command.ts';
import { create } from '../create.ts';
import { UsageError } from '../errors.ts';

const COMMENTS: Localized<Readonly<Record<string, string>>> = {
  en: {
    head: 'What this team decides about its postmortems. Lines that begin with “#” show the defaults or an example.',
    template: 'The sections that a report must have: a template, or a Markdown file of your own to learn them from.',
    templates: 'Templates',
    language: 'The language of the reports: auto, en or ja.',
    timeZone: 'The zone of times that name none.',
    ticketUrl: 'Where the keys of tickets lead, with {ticket} in it.',
    files: 'Which files are postmortems. Without it, names and contents decide.',
    people: 'Names that the wording rules treat as persons.',
    sections: 'Sections of your own, or other titles for those that are known.',
    severities: 'What reports ask for by the severity that they state, and by their status.',
    overrides: 'What differs for some files.',
    rules: 'error, warning, info, hint or off. “postmortem explain RULE” says what a rule checks.',
  },
  ja: {
    head: 'ポストモーテムについてのチームの取り決め。「#」で始まる行は既定値または例です。',
    template: '報告書に必要なセクション。テンプレートの ID か、見出しを読み取る自前の Markdown ファイル。',
    templates: 'テンプレート',
    language: '報告書の言語: auto、en、ja。',
    timeZone: 'タイムゾーンの記載がない時刻の解釈。',
    ticketUrl: 'チケット番号のリンク先（{ticket} を含む URL）。',
    files: 'どのファイルが対象か。省くと、名前と内容で判断します。',
    people: '表現の規則が人名として扱う名前。',
    sections: '独自のセクションや、既知のセクションの別名。',
    severities: '報告書に書かれた重大度・ステータスごとに求めるもの。',
    overrides: '一部のファイルだけに適用する設定。',
    rules: 'error、warning、info、hint、off。「postmortem explain RULE」で各規則の説明を表示します。',
  },
};

/** A configuration in which everything is commented out: what can be said, and what holds where nothing is. */
function commentedConfiguration(display: Language): string {
  const say = COMMENTS[display];
  const rules = RULES.map(({ id, severity, docs }) => `#  ${id}: ${severity} # ${docs[display].summary}`);
  return `# ${say.head}

# ${say.template}
# ${say.templates}: ${TEMPLATES.map(({ id }) => id).join(', ')}
#template: google-sre

# ${say.language}
#language: auto

# ${say.timeZone}
#timeZone: Asia/Tokyo

# ${say.ticketUrl}
#ticketUrl: https://tracker.example/browse/{ticket}

# ${say.files}
#files: ["docs/postmortems/**/*.md"]

# ${say.people}
#people: [Alice, 田中]

# ${say.sections}
#sections:
#  customers-told: { title: Customers told, required: true, after: impact }

# ${say.severities}
#severities:
#  SEV-1: { template: google-sre, due: 7d, sections: [five-whys], actions: { due: required } }
#statuses:
#  in-review: { sections: [detection], rules: { section/placeholder: error } }

# ${say.overrides}
#overrides:
#  - files: ["**/public/**"]
#    rules: { privacy/personal: error }

# ${say.rules}
#rules:
${rules.join('\n')}
`;
}

const EXISTS = (name: string): UsageError =>
  new UsageError({
    en: `${name} exists already, and nothing was written. Edit it, or remove it first.`,
    ja: `${name} は既に存在するため、何も書き込みませんでした。編集するか、先に削除してください。`,
  });

/** `postmortem init`: writes a commented .postmortem.yaml into the current folder. */
export const initCommand = command({
  name: 'init',
  operands: '',
  summary: { en: 'writes a commented .postmortem.yaml', ja: 'コメント付きの .postmortem.yaml を作ります' },
  options: {},
  examples: [
    {
      line: 'postmortem init',
      says: { en: 'in this folder; all of it is commented out', ja: 'このフォルダーに。設定はすべてコメントです' },
    },
  ],
  async run({ display }, console) {
    const existing = CONFIGURATION_NAMES.find((name) => existsSync(name));
    if (existing) throw EXISTS(existing);
    const [name] = CONFIGURATION_NAMES;
    await create(name, commentedConfiguration(display));
    console.write(`${name}\n`);
    return 0;
  },
});

/** What a sentence about a person says was left undone, right behind the words of blame: "forgot to raise the limit for the EU cluster". */
export const LEFT_UNDONE = /^(?:ing)? to (?<act>(?:[^.;,:()]|[.:](?=\w)){3,120})/;
/** Words of blame behind which “to” says what was left undone; behind “should have switched” it does not. */
export const LEAVES_UNDONE = /forg[eo]t|fail|neglect|omit|refus|remember/i;
/** "did not check the schema": what went unseen. */
export const UNSEEN = /^ (?<thing>(?:the|a|an|its|that|whether) (?:[^.;,:()]|[.:](?=\w)){3,100})/;

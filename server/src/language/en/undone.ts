/** What a sentence about a person says was left undone, right behind the words of blame: "forgot to raise the limit for the EU cluster". */
export const LEFT_UNDONE = /^(?:ing)? to (?<act>(?:[^.;,:()]|[.:](?=\w)){3,120})/;
/** "did not check the schema": what went unseen. */
export const UNSEEN = /^ (?<thing>(?:the|a|an|its|that|whether) (?:[^.;,:()]|[.:](?=\w)){3,100})/;

import { english } from '../phrases/lists.ts';

/** What a writer says not to know, or asks, where a cause is stated. */
export const QUESTIONS = [
  ...english(
    { kind: 'not known' },
    `
  cannot-rule-out: (cannot|can't|could not|couldn't) (rule out|say for sure|say for certain|be (excluded|ruled out))
  + We cannot rule out a network fault.
  + A fault of the switch cannot be excluded.
  cannot-exclude: (we|I|one|team) (cannot|can't|could not|couldn't) exclude
  + We could not exclude heat.
  - The filter cannot exclude files by size.
  not-impossible: not (out of the question|impossible|inconceivable|implausible|unlikely|unthinkable)
  + A bent cable is not impossible.
  not before: to
  - It is not impossible to restart both at once.
  somehow: somehow
  + The lock was somehow released.
  - The lock was released twice.
  some-reason: for some reason
  + For some reason the job ran twice.
  not before: [,] (we|i|they) (decided|chose|thought|wanted)
  - For some reason we decided to wait with the report.
  whatever-reason: {start}for whatever reason
  + For whatever reason, both jobs ran.
  - The prices are stale for whatever reason.
  something: something *
  not after: (if|when|whenever|that|detects|detect)
  * went wrong
  + Something went wrong during the copy.
  not before: (page|message|error|screen|banner)
  - Users saw the Something went wrong page.
  * in the
  + Something in the driver held the lock.
  - An alert fires when something in the chain fails.
  * about the
  + Something about the new image slowed the boot.
  * must
  + Something must hold the port open.
  * broke
  + Something broke in the resolver.
  some-kind: some (kind|sort) of
  + Some kind of lock was held.
  not after: (need|needs|needed|with|add|have|has|want|require|requires|without)
  - The service needs some kind of limit.
  or-something: or something
  + The cache was stale or something.
  not before: (that|which|similar|else)
  - The job waits for a file or something similar.
  conjecture: (remains|remain|is|are) [pure|mere|only] (conjecture|guesswork|speculation)
  + The order of events remains guesswork.
  some-problem: some {technical} (problem|issue|glitch|hiccup|condition|weirdness)
  + Some network glitch cut the session.
  - Some memory was freed.
  either-or: either {words} or {words} (caused|triggered|broke|led to|(was|were) (at fault|to blame|the cause|the trigger|responsible|broken|faulty|bad))
  + Either the driver or the cable was at fault.
  - Either the primary or the standby was up.
  no-time-to-check: (did|do) not have time to (check|verify|confirm)
  + We did not have time to check the cable.
  no-smoking-gun: no smoking gun
  + There is no smoking gun for the reset.
  - The trace was the smoking gun: it shows the second write.
  various-reasons: (there|this|it) (can|could|may|might) (be|have) (various|several|many|different) (reasons|causes)
  + There can be various reasons for this.
  - There are two reasons for this.
  who-knows: who knows
  + The clock jumped, who knows when.
  - The operator who knew the system was asked.
  - The cause is under investigation.
  `,
  ),
  ...english(
    { kind: 'question' },
    `
  could-it-be: {start}could it be
  + Could it be the new kernel?
  is-it-possible: is it possible that
  + But is it possible that the lease was lost?
  question-mark: \\(?\\)
  + A stale cache (?) served the page.
  bracket: \\(*[?]\\)
  * tbc
  + The export held the lock (TBC).
  * tbd
  + The old agent kept the port (TBD).
  * unconfirmed
  + A stale lease (unconfirmed) blocked the job.
  unconfirmed: {after a comma}[still|but|as yet] unconfirmed
  + A race in the pool, still unconfirmed.
  - Unconfirmed orders wait for the mail.
  cannot-confirm: (could not|couldn't|haven't|have not|not) [yet] [been able to] (confirm|confirmed|verify|verified|prove|proved|proven) {this}
  + Heat is the cause, but the vendor could not confirm it.
  - The client could not confirm that the order was paid.
  not-confirmed: not [yet] [been] (confirmed|verified|proven)
  + The link to the move is not yet confirmed.
  not before: or (disproved|refuted|ruled out)
  - The theory was challenged but not yet confirmed or disproved.
  not after: (email|e-mail|address|account|order|user|transaction|payment|addresses|accounts|orders|users|transactions|payments) [is|are|was|were|had|have]
  - The e-mail address was not confirmed.
  - The order was confirmed by e-mail.
  # A check that was left out is a fact.
  not before: (before|prior|until|as part)
  - The exclusions were not verified before the job went live.
  `,
  ),
];

import { english } from '../phrases/lists.ts';

export const HOW = english(
  {
    kind: 'how a person did it',
    subject: 'clause',
  },
  `
  unless: {looks alike}
  unless: {can} [to] {word}
  unless: (let|lets|allow|allows|enable|enables|possible for|easy for) {word}
  without: without [{word}] <*:ing>
  * check
  + The lead approved it without even checking the diff.
  * be thorough
  + The reviewer looked over it without being thorough.
  * be careful
  + The technician closed the rack without being careful.
  * read
  + The DBA ran the migration on production without reading the runbook.
  * test
  + The contractor shipped it without testing.
  * verify
  + The operator deleted the volume without verifying the host.
  * ask
  + The developer changed the schema without asking.
  * think
  + The engineer restarted it without thinking.
  * tell
  + The vendor swapped the switch without telling us.
  * review
  + The lead merged it without reviewing it.
  * look
  + The approver clicked through without looking.
  * understand
  + The intern copied the command without understanding it.
  * consult
  + The manager moved the date without consulting the team.
  * follow
  + The operator drained the node without following the runbook.
  * confirm
  + The operator cut the power without confirming the rack.
  * validate
  + The developer loaded the file without validating it.
  * inform
  + The vendor rebooted the array without informing us.
  * notify
  + The contractor opened the port without notifying security.
  * announce
  + The team moved the database without announcing it.
  * warn
  + The vendor cut the link without warning us.
  * raise
  + The operator closed the alert without raising it with anyone.
  * give
  + The provider closed the port without giving notice.
  without-anyone: without (anybody|anyone) knowing
  + The developer moved the queue without anyone knowing.
  without-leave: without (a second thought|permission|approval|authorisation|authorization)
  + The contractor opened the firewall without permission.
  - The DBA restored the table without touching production.

  having: having *
  * mistaken
  + The operator stopped it, having mistaken the host.
  * misread
  + The engineer doubled the limit, having misread the graph.
  * forgotten
  + The DBA ran it again, having forgotten the flag.
  * ignored
  + The team shipped it, having ignored the canary.
  * overlooked
  + The reviewer merged it, having overlooked the lock.
  * misunderstood
  + The contractor pulled the disk, having misunderstood the ticket.
  * not checked
  + The engineer restarted it, having not checked the queue.
  * not read
  + The operator pressed the button, having not read the page.

  despite: (despite|in spite of) ((repeated|several|clear|multiple) (warnings|instructions|reminders)|the [{word}] (sign|signs|warning|warnings|freeze)|knowing)
  + The developer merged it despite several warnings.
  + The engineer started the job in spite of the warning.
  - The team kept the site up despite the storm.

  manner: *
  * blindly
  + The lead approved it blindly.
  * carelessly
  + The operator typed it carelessly.
  * recklessly
  + The vendor patched the array recklessly.
  * negligently
  + The contractor wired the rack negligently.
  * sloppily
  + The author wrote the script sloppily.
  * hastily
  + The developer merged the fix hastily.
  * lazily
  + The engineer copied the config lazily.
  - The engineer made the client load the module lazily on first use.
  not before: (on|at|when|with)
  * half-heartedly
  + The reviewer read it half-heartedly.
  * on a whim
  + The director moved the date on a whim.
  * for no good reason
  + The contractor restarted it for no good reason.
  * by mistake
  + The operator stopped the primary by mistake.
  * by accident
  + The intern dropped the table by accident.

  out-of-ignorance: out of ignorance
  + The engineer reused the key out of ignorance.
  wrong-place: (in|into|on|to|from|against) the wrong {place}
  + The operator worked in the wrong terminal.
  + The DBA pasted the command into the wrong window.
  - The DBA ran the script on the wrong host because both prompts look the same.
  against: against ({name's}|all|the|our) (advice|warning|warnings|policy|procedure)
  + The vendor patched it against our advice.
  not before: (engine|file|server|tests|check)
  - The team tested the change against the policy engine.
  by-not: by not <check|read|tell|ask|test|follow:ing>
  + The operator caused it by not reading the page.
  `,
);

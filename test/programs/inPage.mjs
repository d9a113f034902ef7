// What the tests of pictures ask a page; it runs in the browser.

/** Texts of the drawings that are shown which lie on another one, or outside of theirs. */
export function misplacedTexts() {
  const shown = [...document.querySelectorAll('.pm-variant')].filter((each) => each.checkVisibility());
  return shown.flatMap((variant) => {
    const svg = variant.querySelector('svg');
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')].map((text) => ({
      said: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    const outside = texts.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1);
    const overlaps = texts.flatMap((a, index) =>
      texts.slice(index + 1).flatMap((b) => {
        const beside = a.box.left >= b.box.right - 0.5 || b.box.left >= a.box.right - 0.5;
        // Lines are set with room above and below.
        const above = a.box.top + 2 >= b.box.bottom - 2 || b.box.top + 2 >= a.box.bottom - 2;
        return beside || above ? [] : [`${a.said} × ${b.said}`];
      }),
    );
    return [...outside.map(({ said }) => `outside: ${said}`), ...overlaps];
  });
}

/** The captions of pictures that are wider than their place. */
export const scrollingPictures = () =>
  [...document.querySelectorAll('.pm-timeline')]
    .filter((figure) => figure.scrollWidth > figure.clientWidth)
    .map((figure) => figure.querySelector('figcaption').innerText);

/** How often Tab stops in each picture. */
export const keyboardStops = () =>
  [...document.querySelectorAll('.pm-timeline')].map(
    (figure) =>
      [...figure.querySelectorAll('a')].filter((link) => link.checkVisibility() && link.tabIndex === 0).length,
  );

/** What axe says of the page, which has loaded it. */
export async function accessibility() {
  const { violations, passes } = await globalThis.axe.run();
  return { passes: passes.length, violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`) };
}

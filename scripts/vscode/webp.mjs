/**
 * A picture as WebP, which Chromium writes from a canvas only.
 * @param context of the browser @param {Buffer} png @param {number} quality from 0 to 1 @returns {Promise<Buffer>}
 */
export async function asWebP(context, png, quality = 0.9) {
  const blank = await context.newPage();
  const address = await blank.evaluate(
    async ([source, grade]) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      canvas.getContext('2d').drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', grade);
    },
    [`data:image/png;base64,${png.toString('base64')}`, quality],
  );
  await blank.close();
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

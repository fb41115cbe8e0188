// A long list that fails -> a short one that still fails: removes chunks, large ones first (delta debugging without its complements).

/** `fails` resolves to true where what is left still shows the fault; `isOver` stops it early. */
export async function shrunk(items, fails, isOver = () => false) {
  let left = items;
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    let at = 0;
    while (at < left.length && !isOver()) {
      const fewer = [...left.slice(0, at), ...left.slice(at + size)];
      if (await fails(fewer)) left = fewer;
      else at += size;
    }
  }
  return left;
}

/** Lines first, then bytes. */
export async function shrunkBytes(bytes, fails, isOver) {
  const failsJoined = (parts) => fails(Buffer.concat(parts));
  const lines = await shrunk(linesOf(bytes), failsJoined, isOver);
  const rest = Buffer.concat(lines);
  const single = Array.from({ length: rest.length }, (_, at) => rest.subarray(at, at + 1));
  return Buffer.concat(await shrunk(single, failsJoined, isOver));
}

function linesOf(bytes) {
  const lines = [];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from);
    const to = end < 0 ? bytes.length : end + 1;
    lines.push(bytes.subarray(from, to));
    from = to;
  }
  return lines;
}

// A choice between the places of a document and none of them, for one item: log-linear in the hits of a place. `none` weighs nothing,
// so that the bias of an item says how rarely it is there when the rules have not found it.

/** Pull towards no weight of what all items share, and towards what they share of what an item has of its own. */
const SHARED_PULL = 0.02;
const OWN_PULL = 0.25;
const STEPS = 160;
const RATE = 0.08;

/**
 * @param cells each with `item`, `right` (places), `hits` (of each place, numbers below `width`), `weight`
 * @returns for each item its weights, the bias last
 */
export function fit(cells, items, width) {
  const size = width + 1;
  const shared = new Float64Array(size);
  const own = items.map(() => new Float64Array(size));
  const parameters = [shared, ...own];
  const momentum = parameters.map(() => new Float64Array(size));
  const scale = parameters.map(() => new Float64Array(size));
  const total = cells.reduce((sum, { weight }) => sum + weight, 0);
  const packed = cells.map((cell) => pack(cell, items.indexOf(cell.item)));
  for (let step = 1; step <= STEPS; step++) {
    const slopes = parameters.map((parameter, index) => {
      const pull = index === 0 ? SHARED_PULL : OWN_PULL;
      return parameter.map((value) => (-pull * value * 10) / total);
    });
    packed.forEach((cell) => addSlope(cell, shared, own[cell.index], slopes[0], slopes[cell.index + 1], total));
    parameters.forEach((parameter, index) => {
      for (let at = 0; at < size; at++) {
        const value = slopes[index][at];
        momentum[index][at] = 0.9 * momentum[index][at] + 0.1 * value;
        scale[index][at] = 0.999 * scale[index][at] + 0.001 * value * value;
        parameter[at] += (RATE * (momentum[index][at] / (1 - 0.9 ** step))) / (Math.sqrt(scale[index][at] / (1 - 0.999 ** step)) + 1e-8);
      }
    });
  }
  return Object.fromEntries(items.map((item, index) => [item, Array.from(own[index], (value, at) => value + shared[at])]));
}

/** A cell with the places that look the same counted once. */
function pack({ right, hits, weight }, index) {
  const rights = new Set(right);
  const kinds = new Map();
  hits.forEach((place, at) => {
    if (!place) return;
    const isRight = rights.has(at);
    const key = `${isRight} ${place.join(' ')}`;
    const kind = kinds.get(key);
    if (kind) kind.count++;
    else kinds.set(key, { place, isRight, count: 1 });
  });
  return { index, weight, kinds: [...kinds.values()] };
}

/** How the likelihood of a cell moves with each weight: what is met at the right places, against what is met where the model looks. */
function addSlope({ kinds, weight }, shared, own, sharedSlopes, ownSlopes, total) {
  const bias = shared.length - 1;
  const chances = new Float64Array(kinds.length);
  let all = 1;
  let rightly = 0;
  for (let at = 0; at < kinds.length; at++) {
    const { place, isRight, count } = kinds[at];
    let score = shared[bias] + own[bias];
    for (const hit of place) score += shared[hit] + own[hit];
    const chance = count * Math.exp(score);
    chances[at] = chance;
    all += chance;
    if (isRight) rightly += chance;
  }
  for (let at = 0; at < kinds.length; at++) {
    const { place, isRight } = kinds[at];
    const delta = (weight * ((isRight ? chances[at] / rightly : 0) - chances[at] / all)) / total;
    if (Math.abs(delta) < 1e-9) continue;
    for (const hit of place) {
      sharedSlopes[hit] += delta;
      ownSlopes[hit] += delta;
    }
    sharedSlopes[bias] += delta;
    ownSlopes[bias] += delta;
  }
}

/** Places before and after one that are one with it to a reader. */
const NEIGHBOURS = 2;

/** How likely the item is somewhere in the document, and the likeliest place: as `secondLook.ts` looks. */
export function look({ hits }, weights) {
  const bias = weights.at(-1);
  const chances = hits.map((place) => (place ? Math.exp(place.reduce((sum, hit) => sum + weights[hit], bias)) : 0));
  const all = 1 + chances.reduce((sum, chance) => sum + chance, 0);
  const around = chances.map((_, place) =>
    chances.slice(Math.max(0, place - NEIGHBOURS), place + NEIGHBOURS + 1).reduce((a, b) => a + b, 0),
  );
  const chance = Math.max(0, ...around.filter((_, place) => chances[place] > 0)) / all;
  return { chance, placeAt: (least) => likeliest(chances, around, least * all) };
}

/** Of the places that are likely enough with their neighbours, the one that is likeliest itself. */
function likeliest(chances, around, least) {
  let best = -1;
  chances.forEach((chance, place) => {
    if (chance > 0 && around[place] >= least && (best < 0 || chance > chances[best])) best = place;
  });
  return best;
}

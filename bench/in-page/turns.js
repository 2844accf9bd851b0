/**
 * Measures several things in turns, each round beginning with another, so that what else the machine does falls on all alike.
 * @param {Record<string, (round: number) => number | Promise<number>>} measures each gives one value; rounds that are not counted have negative numbers
 * @param {{rounds: number, warm?: number}} options `warm` rounds come first and are not counted
 * @returns {Promise<Record<string, number[]>>} the values by name, in the order of the rounds
 */
export async function inTurns(measures, { rounds, warm = 2 }) {
  const names = Object.keys(measures);
  const values = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warm; round < rounds; round += 1) {
    for (let step = 0; step < names.length; step += 1) {
      const name = names[(step + round + warm) % names.length];
      const value = await measures[name](round);
      if (round >= 0) values[name].push(value);
    }
  }
  return values;
}

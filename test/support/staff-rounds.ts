import type { RoundDecision, StaffRound, StaffRounds } from '../../src/domain/generated/staff.js';

const sectors = (...ballots: number[]): StaffRound['sectors'] => ['Ciudadanía', 'Sector público', 'Academia'].map((name, index) => ({ sector: name.toLowerCase(), name, ballots: ballots[index] ?? 0 }));

/** A round that is open, one that waits to be closed and one that is closed. */
export const someRounds = (): StaffRounds => ({
  rounds: [
    { id: 'abierta', version: 0, title: 'Demo: temas del próximo plan', ballot: 'ranking', state: 'open', start: '2026-06-01', end: '2026-06-30', minimum: 5, ballots: 1_234, withCode: 40, withdrawn: 1, codes: 100, sectors: sectors(1_200, 32, 2), mayReopen: false },
    { id: 'terminada', version: 2, title: 'Demo: temas de probidad', ballot: 'points', state: 'ended', end: '2026-06-10', minimum: 5, ballots: 1, withCode: 0, withdrawn: 0, codes: 0, sectors: sectors(1, 0, 0), reason: 'Se alargó el plazo.', mayReopen: false },
    {
      id: 'cerrada', version: 1, title: 'Demo: temas del plan anterior', ballot: 'ranking', state: 'closed', minimum: 5, ballots: 80, withCode: 0, withdrawn: 0, codes: 0, sectors: sectors(60, 20, 0), closedAt: '2026-05-10T15:00:00Z',
      closedBy: 'Coordinación de prueba', reason: 'Terminó el plazo.', mayReopen: true,
    },
  ],
});

/** Closes or reopens a round as the server does; `undefined` when it is not as it was read. */
export function decideRound(rounds: StaffRounds, id: string, how: 'close' | 'reopen', { version, reason }: RoundDecision, by: string): StaffRounds | undefined {
  const round = rounds.rounds.find((each) => each.id === id);
  if (round?.version !== version || (round.state === 'closed') === (how === 'close')) return undefined;
  Object.assign(round, { version: version + 1, reason, ...(how === 'close' ? { state: 'closed', closedAt: '2026-06-15T14:03:00Z', closedBy: by, mayReopen: true } : { state: 'open', closedAt: undefined, closedBy: undefined, mayReopen: false }) } satisfies Partial<Record<keyof StaffRound, unknown>>);
  return rounds;
}

import type { ProblemCode } from '../intake/problem.js';
import type { Language } from './language.js';

/** Why a ballot was refused. */
type BallotProblem = Extract<ProblemCode, 'prioritization-closed' | 'unknown-prioritization' | 'unknown-ballot' | 'ballot-changed' | 'invitation-unknown' | 'invitation-used'>;

export const ballotProblems: Record<Language, Record<BallotProblem, { title: string; detail: string }>> = {
  es: {
    'prioritization-closed': { title: 'La votación no recibe votos', detail: 'No se guardó ni se cambió nada. La votación no ha comenzado o ya se cerró.' },
    'unknown-prioritization': { title: 'No existe esa votación', detail: 'No se guardó nada. Revise el identificador de la priorización.' },
    'unknown-ballot': { title: 'No hay un voto con ese código y esa clave', detail: 'Revise ambos: en el comprobante están tal como se deben escribir.' },
    'ballot-changed': { title: 'El voto cambió mientras tanto', detail: 'No se cambió nada. Vuelva a leerlo y haga el cambio sobre lo que dice ahora.' },
    'invitation-unknown': { title: 'Ese código de invitación no existe', detail: 'No se guardó nada. Revise el código, o envíe su voto sin él: se contará aparte.' },
    'invitation-used': { title: 'Ese código de invitación ya se usó', detail: 'No se guardó nada. Cada código sirve para un voto. Si el voto es suyo, cámbielo con su código de voto y su clave.' },
  },
  en: {
    'prioritization-closed': { title: 'The vote takes no ballots', detail: 'Nothing was kept or changed. The vote has not begun or was closed.' },
    'unknown-prioritization': { title: 'There is no such vote', detail: 'Nothing was kept. Check the identifier of the prioritization.' },
    'unknown-ballot': { title: 'There is no ballot with that code and that key', detail: 'Check both: the receipt has them as they are written.' },
    'ballot-changed': { title: 'The ballot has changed meanwhile', detail: 'Nothing was changed. Read it again and change what it says now.' },
    'invitation-unknown': { title: 'There is no such invitation code', detail: 'Nothing was kept. Check the code, or send your ballot without it: it will be counted apart.' },
    'invitation-used': { title: 'That invitation code was used', detail: 'Nothing was kept. Each code is for one ballot. If the ballot is yours, change it with its code and key.' },
  },
};

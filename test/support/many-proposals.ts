import type { Proposal, Reply } from '../../src/domain/feed.js';
import { decisions } from '../../src/domain/consultation.js';
import { seededDice } from './dice.js';

const nouns = ['plaza', 'árboles', 'ciclovía', 'río', 'biblioteca', 'paradero', 'parque', 'plazo', 'consultorio', 'escuela', 'ñandú', 'basura'];
const verbs = ['mejorar', 'abrir', 'pintar', 'iluminar', 'regar', 'cuidar', 'publicar', 'conectar'];

/** Invented proposals in every state, newest first; the same for the same seed. */
export function manyProposals(count: number, { seed = 1, consultations = ['consulta'] }: { seed?: number; consultations?: readonly (string | undefined)[] } = {}): Proposal[] {
  const dice = seededDice(seed);
  const one = (number: number): Proposal => {
    const submitted = new Date(Date.UTC(2026, 0, 2 + Math.floor((number * 90) / count))).toISOString().slice(0, 10);
    const [verb, noun, other] = [dice.pick(verbs), dice.pick(nouns), dice.pick(nouns)];
    const reply: Reply | undefined = dice.once(2) ? { date: '2026-05-04', decision: dice.pick(decisions), reasons: 'Razones de la respuesta.', ...(dice.once(4) && { commitment: `compromiso-${dice.below(3)}` }) } : undefined;
    return {
      id: `MGA-2026-${String(number).padStart(4, '0')}-${dice.pick(['A', 'K', 'Z'])}`,
      consultation: dice.pick(consultations),
      title: `${verb} ${noun} ${number}`,
      problem: `Quienes viven cerca no pueden ${dice.pick(verbs)} su ${other}.`,
      submitted,
      theme: dice.pick(['agua', 'Datos.2', undefined]),
      region: dice.pick(['CL-RM', 'CL-AP', undefined]),
      sector: dice.pick(['ciudadania', 'academia', undefined]),
      institution: dice.pick([{ organization: 'segpres' }, { name: 'Junta de Riego' }, undefined]),
      support: dice.once(3) ? undefined : dice.below(40),
      status: dice.once(9) ? dice.pick(['received', 'withdrawn', 'retired'] as const) : 'published',
      ...(reply && { reply }),
    };
  };
  return Array.from({ length: count }, (_, index) => one(index + 1)).reverse();
}

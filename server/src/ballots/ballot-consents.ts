import type { Consent } from 'mga-widgets/domain';
import { inForce } from '../intake/consents.js';
import type { ConsentText } from '../intake/consent-texts.js';
import type { PrioritizationRules } from './prioritization-rules.js';

/** Days after a round is closed in which its ballots are kept, as the consent says. The result stays. */
export const ballotDays = 90;

type BallotFacts = Pick<PrioritizationRules, 'controller' | 'minimum'>;

/** What a voter is told and agrees to. A ballot names nobody, but a sector and an order can say much of who is the only one of a sector. */
const ballotConsentTexts: readonly ConsentText<BallotFacts>[] = [
  {
    id: 'count-ballot',
    required: true,
    es: ({ controller, minimum }) =>
      `Acepto que ${controller.name} sume mi voto con los demás y publique el resultado por sector cuando cierre la votación. No se publica ningún voto por separado, ni lo que votaron menos de ${minimum} personas de un sector.\nNo se guardan mi nombre, mi correo ni la dirección de mi equipo. Los votos se borran ${ballotDays} días después del cierre; el resultado queda. Con el código y la clave puedo ver, cambiar o retirar mi voto mientras la votación esté abierta.`,
    en: ({ controller, minimum }) =>
      `I agree that ${controller.name} adds my ballot to the others and publishes the result by sector when the vote is closed. No ballot is published by itself, nor what fewer than ${minimum} people of a sector voted.\nMy name, my e-mail and the address of my device are not kept. Ballots are erased ${ballotDays} days after the vote is closed; the result stays. With the code and the key I can see, change or withdraw my ballot while the vote is open.`,
  },
];

export const ballotConsents = (facts: BallotFacts): Consent[] => inForce(ballotConsentTexts, facts);

import type { Region } from 'mga-widgets/domain';

/**
 * The sixteen regions from north to south, with their ISO 3166-2:CL codes. Ñuble exists since 6 September 2018 (Ley 21.033); Biobío kept its
 * code when Ñuble was taken out of it. The two other young regions, Los Ríos and Arica y Parinacota, date from October 2007
 * (Ley 20.174 and Ley 20.175), before any plan.
 */
export const chileRegions: readonly Region[] = [
  { id: 'CL-AP', name: 'Región de Arica y Parinacota', shortName: 'Arica y Parinacota' },
  { id: 'CL-TA', name: 'Región de Tarapacá', shortName: 'Tarapacá' },
  { id: 'CL-AN', name: 'Región de Antofagasta', shortName: 'Antofagasta' },
  { id: 'CL-AT', name: 'Región de Atacama', shortName: 'Atacama' },
  { id: 'CL-CO', name: 'Región de Coquimbo', shortName: 'Coquimbo' },
  { id: 'CL-VS', name: 'Región de Valparaíso', shortName: 'Valparaíso' },
  { id: 'CL-RM', name: 'Región Metropolitana de Santiago', shortName: 'Metropolitana' },
  { id: 'CL-LI', name: 'Región del Libertador General Bernardo O’Higgins', shortName: 'O’Higgins' },
  { id: 'CL-ML', name: 'Región del Maule', shortName: 'Maule' },
  { id: 'CL-NB', name: 'Región de Ñuble', shortName: 'Ñuble', start: '2018-09-06' },
  { id: 'CL-BI', name: 'Región del Biobío', shortName: 'Biobío' },
  { id: 'CL-AR', name: 'Región de La Araucanía', shortName: 'La Araucanía' },
  { id: 'CL-LR', name: 'Región de Los Ríos', shortName: 'Los Ríos' },
  { id: 'CL-LL', name: 'Región de Los Lagos', shortName: 'Los Lagos' },
  { id: 'CL-AI', name: 'Región de Aysén del General Carlos Ibáñez del Campo', shortName: 'Aysén' },
  { id: 'CL-MA', name: 'Región de Magallanes y de la Antártica Chilena', shortName: 'Magallanes' },
];

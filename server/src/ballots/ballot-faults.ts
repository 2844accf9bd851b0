import type { BallotChoice, BallotRound } from 'mga-widgets/domain';
import type { FieldFault } from '../intake/field-fault.js';

/** What is wrong with what a ballot says, by the rules of its round. */
export function ballotFaults(choice: BallotChoice, round: BallotRound): FieldFault[] {
  const { sector, order, points } = choice;
  const byPoints = round.ballot === 'points';
  return [
    ...(round.sectors.some(({ id }) => id === sector) ? [] : [{ pointer: '/sector', code: 'unknown-choice' as const, value: sector }]),
    ...(byPoints && order ? [{ pointer: '/order', code: 'unknown-field' as const, value: 'order' }] : []),
    ...(!byPoints && points ? [{ pointer: '/points', code: 'unknown-field' as const, value: 'points' }] : []),
    ...(byPoints ? pointFaults(points, round) : orderFaults(order, round)),
  ];
}

const isUnknown = (theme: string, { themes }: BallotRound): boolean => !themes.some(({ id }) => id === theme);

function orderFaults(order: BallotChoice['order'], round: BallotRound): FieldFault[] {
  if (!order) return [{ pointer: '/order', code: 'required' }];
  return order.flatMap((theme, at) => (isUnknown(theme, round) ? [{ pointer: `/order/${at}`, code: 'unknown-choice' as const, value: theme }] : []));
}

/** All points are handed out, so that everybody counts the same. */
function pointFaults(points: BallotChoice['points'], round: BallotRound): FieldFault[] {
  if (!points) return [{ pointer: '/points', code: 'required' }];
  const unknown = points.flatMap(({ theme }, at) => (isUnknown(theme, round) ? [{ pointer: `/points/${at}/theme`, code: 'unknown-choice' as const, value: theme }] : []));
  const repeated = new Set(points.map(({ theme }) => theme)).size < points.length;
  const sum = points.reduce((all, each) => all + each.points, 0);
  return [...unknown, ...(repeated ? [{ pointer: '/points', code: 'repeated' as const }] : []), ...(sum === round.points ? [] : [{ pointer: '/points', code: 'wrong-total' as const, limit: round.points }])];
}

import { expect } from 'chai';
import { actionKinds, reviewProposal, type ProposalCriterion, type ProposalText } from '../../src/domain/proposal-criteria.js';

const review = (proposal: ProposalText, criterion: ProposalCriterion) => reviewProposal(proposal).find((each) => each.criterion === criterion)!;

const problem = 'Las personas mayores de los pueblos de la precordillera viajan dos horas para hacer un trámite que podría hacerse cerca.';

describe('the criteria of a proposal', () => {
  it('are the four the forum set, in its order, all empty for an empty proposal', () => {
    expect(reviewProposal({}).map(({ criterion, state }) => [criterion, state])).to.deep.equal([
      ['userImpact', 'empty'], ['diverseTypes', 'empty'], ['measurable', 'empty'], ['ogpValue', 'empty'],
    ]);
  });

  describe('a clear impact on users', () => {
    it('needs the problem and who lives it', () => {
      expect(review({ problem }, 'userImpact')).to.include({ state: 'begun' }).and.deep.include({ advice: ['say-who'] });
      expect(review({ problem, affected: 'Personas mayores rurales' }, 'userImpact')).to.include({ state: 'met' }).and.deep.include({ advice: [] });
    });

    it('is not met by a subject in a few words, nor by blanks', () => {
      expect(review({ problem: 'Los trámites', affected: 'Personas mayores rurales' }, 'userImpact').advice).to.deep.equal(['describe-problem']);
      expect(review({ problem: ' \n ', affected: '—' }, 'userImpact').state).to.equal('empty');
    });
  });

  describe('a kind of action', () => {
    it('is told when all there is is a product', () => {
      const only = review({ change: 'Crear una base de datos y un portal con todos los datos abiertos del país' }, 'diverseTypes');
      expect(only).to.include({ state: 'begun' }).and.deep.include({ advice: ['only-a-product'], kinds: ['product'] });
    });

    it('is met when a product serves something else', () => {
      const policy = review({ change: 'Un reglamento que obligue a publicar los tiempos de espera en un portal, y que se fiscalice' }, 'diverseTypes');
      expect(policy.state).to.equal('met');
      expect(policy.kinds).to.have.members(['norm', 'oversight', 'product']);
    });

    it('is asked for when no word tells of one', () => {
      expect(review({ change: 'Que todo sea mucho mejor para la gente de aquí y de allá' }, 'diverseTypes').advice).to.deep.equal(['name-a-kind']);
    });

    it('is recognised with or without accents, in capitals and in English, and not inside other words', () => {
      expect(actionKinds('FISCALIZACIÓN')).to.deep.equal(['oversight']);
      expect(actionKinds('Training for local staff')).to.have.members(['capacity', 'resources']);
      expect(actionKinds('la desleyenda')).to.deep.equal([]);
      expect(actionKinds('')).to.deep.equal([]);
    });
  });

  describe('measurable', () => {
    it('needs an indicator, a target with a figure and a date', () => {
      expect(review({ indicator: 'Tiempo de espera' }, 'measurable').advice).to.deep.equal(['add-target', 'add-date']);
      expect(review({ indicator: 'Días de espera promedio', target: 'muchos menos', targetDate: '2027' }, 'measurable').advice).to.deep.equal(['add-target']);
      expect(review({ indicator: 'Días de espera promedio', target: '10 días', targetDate: '2027-12' }, 'measurable').state).to.equal('met');
    });
  });

  it('adds value in OGP’s terms when one is chosen', () => {
    expect(review({ ogpValues: [] }, 'ogpValue').state).to.equal('empty');
    expect(review({ ogpValues: ['participation'] }, 'ogpValue').state).to.equal('met');
  });
});

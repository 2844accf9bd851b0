import { hostContract } from '../../support/host-contract.js';

await hostContract('resets');

export { OwnRegistrationAccess, registrationsAddress } from '../../feed/registration-client.js';

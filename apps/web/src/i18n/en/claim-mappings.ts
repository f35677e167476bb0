import type { claimMappings as danish } from '../da/claim-mappings';
import type { SameKeys } from '../same-keys';

export const claimMappings: SameKeys<typeof danish> = {
  title: 'Roles from single sign-on',
  subtitle:
    'What the municipality’s own login says of a person can give roles here. A change holds from the person’s next sign-in.',
  notSetUp: 'Single sign-on is not set up on this installation. The rules can be made ready beforehand.',
  listTitle: 'Rules',
  claim: 'Claim',
  claimHelp: 'Name of the claim, such as groups or realm_access.roles.',
  claimMissing: 'Enter the name of the claim.',
  value: 'Value',
  valueHelp: 'Exactly as the municipality’s login writes it.',
  valueMissing: 'Enter the value that gives the role.',
  gives: 'Gives',
  role: 'Role',
  where: 'Where',
  everywhere: 'The whole municipality',
  unknownUnit: 'a unit you cannot see',
  roleIn: '{{role}}, {{where}}',
  action: 'Action',
  add: 'New rule',
  addButton: 'Add the rule',
  added: 'The rule is added.',
  remove: 'Remove',
  removeNamed: 'Remove the rule for {{value}}',
  removeTitle: 'Remove the rule?',
  removeText: 'Whoever has the value {{value}} loses the role {{role}} at their next sign-in.',
  removed: 'The rule is removed.',
  empty: {
    title: 'No rules yet',
    text: 'Without rules single sign-on gives no roles. Team members and substitutes are so by their employment.',
  },
  try: {
    title: 'Try the rules',
    claims: 'Claims of a person',
    help: 'Paste JSON or a whole token from the municipality’s login. It stays in your browser.',
    unreadable: 'It is neither JSON with claims nor a token.',
    outcome: 'Roles that would come out of it',
    none: 'None. The person could sign in, but would get only what the employment gives.',
  },
};

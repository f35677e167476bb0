import { permissions, type Permission } from '@rulleplan/domain/identity';

/** What permissions are about, in the order they are read. */
export const topics = ['roster', 'hours', 'people', 'access', 'log'] as const;
export type Topic = (typeof topics)[number];

const topicOf = {
  'see-unit': 'roster',
  'see-own-roster': 'roster',
  'see-team-roster': 'roster',
  'propose-swap': 'roster',
  'change-roster': 'roster',
  'approve-week': 'roster',
  'see-balances': 'hours',
  'see-absence': 'hours',
  'see-payroll': 'hours',
  import: 'people',
  'see-agreements': 'roster',
  'see-fairness': 'roster',
  'see-people': 'people',
  'manage-competences': 'people',
  'manage-deputies': 'access',
  'manage-people': 'people',
  'manage-units': 'people',
  'manage-access': 'access',
  'see-access': 'access',
  'review-access': 'access',
  'arrange-access-review': 'access',
  'manage-sign-in': 'access',
  'sync-organisation': 'people',
  'see-audit': 'log',
  'verify-log': 'log',
  'manage-retention': 'log',
  'evaluate-plan': 'roster',
} as const satisfies { readonly [permission in Permission]: Topic };

/** The permissions of a topic, in the order of the domain's table. */
export function permissionsAbout(topic: Topic): readonly Permission[] {
  return permissions.filter((permission) => topicOf[permission] === topic);
}

/** Why work may read rows of units that whoever asks does not reach. There are no other reasons. */
export const beyondUnits = {
  'rules-count-every-job':
    'rest, hours and absence are counted over all the jobs of a person, in whichever unit',
  'team-is-not-available':
    'a colleague who is away from any job is away; the team sees the days, never kind or unit',
  'own-is-shown-wherever-it-lies':
    'an own shift or swap is shown with the names around it, in whichever unit',
  'person-is-managed-as-one':
    'name and address belong to the whole person: all jobs and roles decide who may change them',
  'last-job-ends-access':
    'given roles end with the last job, whichever unit the other jobs and the roles are in',
  'taken-times': 'nobody is rolled out into hours already worked elsewhere',
  'holder-from-elsewhere': 'whoever gets a shift, or had it before a change, may be employed in another unit',
  'access-reaches-from-above':
    'who leads a unit, and who reaches it from above, is told to whoever reviews it',
} as const;

export type BeyondUnits = keyof typeof beyondUnits;

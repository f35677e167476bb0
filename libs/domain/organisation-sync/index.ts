export {
  compareOrganisation,
  countsOf,
  isConfirmed,
  isTooMuchAtOnce,
  type SyncCounts,
} from './compare-organisation';
export {
  type KnownEmployment,
  type KnownGrant,
  type KnownOrganisation,
  type KnownPerson,
  type KnownUnit,
} from './known-organisation';
export {
  type SourceOrganisation,
  type SourceEmployment,
  type SourcePerson,
  type SourceUnit,
} from './source-organisation';
export {
  syncChangeKinds,
  type EmploymentDetails,
  type EmploymentTerms,
  type Subject,
  type SyncChange,
  type SyncChangeKind,
  type SyncLink,
  type SyncPlan,
  type SyncProblem,
  type SyncProblemCode,
} from './sync-plan';
export { default as organisationFeedSchema } from './organisation-feed.schema.json';
export { readOrganisationFeed, type ReadOrganisation } from './read-organisation-feed';

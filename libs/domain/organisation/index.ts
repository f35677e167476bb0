export { type Competence, type Employment, type StaffGroup } from './employment';

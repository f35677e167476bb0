/**
 * The product's building blocks for the screen, without knowledge of rosters: colours and sizes are CSS
 * variables in tokens/, everything here uses only those. A new block is one file with its CSS beside it and a
 * line here.
 */
export { Badge, type BadgeProps, type Tone } from './components/badge';
export { Banner, type BannerProps } from './components/banner';
export {
  Button,
  IconButton,
  LinkButton,
  type ButtonProps,
  type ButtonVariant,
  type IconButtonProps,
  type LinkButtonProps,
} from './components/button';
export { Card, type CardProps } from './components/card';
export { Checkbox, type CheckboxProps } from './components/checkbox';
export { ChoiceList, type ChoiceListProps } from './components/choice-list';
export { classNames } from './components/class-names';
export { ComboBox, type ComboBoxOption, type ComboBoxProps } from './components/combo-box';
export { DateField, type DateFieldProps } from './components/date-field';
export { Dialog, Panel, type DialogProps } from './components/dialog';
export { Disclosure, type DisclosureProps } from './components/disclosure';
export { EmptyState, type EmptyStateProps } from './components/empty-state';
export { Facts } from './components/facts';
export { FileDrop, type FileDropProps } from './components/file-drop';
export { focusAfterDialog } from './components/focus-after-dialog';
export { Icon, type IconName } from './components/icon';
export { Menu, MenuItem, MenuSection, type MenuItemProps, type MenuProps } from './components/menu';
export { PasswordField, type PasswordFieldProps } from './components/password-field';
export { Progress, type ProgressProps } from './components/progress';
export { QrCode, type QrCodeProps } from './components/qr-code';
export { SearchField, type SearchFieldProps } from './components/search-field';
export { Segments, type SegmentsProps } from './components/segments';
export { Select, type SelectOption, type SelectProps } from './components/select';
export { Skeleton, type SkeletonProps } from './components/skeleton';
export { Table, type TableColumn, type TableProps } from './components/table';
export { Tabs, type TabItem, type TabsProps } from './components/tabs';
export { TextField, type TextFieldProps } from './components/text-field';
export { showToast, ToastRegion } from './components/toast';
export { Tree, type TreeNode, type TreeProps } from './components/tree';

import { Select } from '@rulleplan/ui';
import { inTreeOrder, type UnitInTree } from '../unit-tree';

export interface UnitSelectProps {
  readonly label: string;
  readonly units: readonly UnitInTree[];
  readonly value: string | null;
  readonly onChange: (unitId: string | null) => void;
  /** A choice before the units, such as all of them or none. */
  readonly without?: string;
  readonly placeholder?: string;
  readonly errorMessage?: string | null;
}

const none = '';

/** One unit of the tree, those under another one indented. */
export function UnitSelect(props: UnitSelectProps) {
  const { label, units, value, onChange, without, placeholder, errorMessage = null } = props;
  const options = inTreeOrder(units).map(({ id, name, depth }) => ({ id, label: name, depth }));
  return (
    <Select
      label={label}
      options={without === undefined ? options : [{ id: none, label: without }, ...options]}
      value={value ?? (without === undefined ? null : none)}
      onChange={(id) => onChange(id === none ? null : id)}
      errorMessage={errorMessage}
      {...(placeholder !== undefined && { placeholder })}
    />
  );
}

import type { ReactNode } from 'react';
import { classNames } from './class-names';
import './table.css';

export interface TableColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand to the right, in even digits. */
  readonly numeric?: boolean;
  /** The column that names the row. */
  readonly rowHeader?: boolean;
}

export interface TableProps<Row> {
  /** What the table is about. */
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/**
 * Rows to read. On a phone each row becomes a small card with the headers as labels, so that nothing must be
 * scrolled sideways.
 */
export function Table<Row>({ caption, captionHidden = false, columns, rows, rowKey }: TableProps<Row>) {
  return (
    <table className="ui-table" role="table">
      <caption className={captionHidden ? 'ui-visually-hidden' : 'ui-table__caption'}>{caption}</caption>
      {/* The roles are said again because a table shown as cards would lose them. */}
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              role="columnheader"
              className={classNames(column.numeric && 'ui-table__numeric')}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map((column) => {
              const className = classNames(column.numeric && 'ui-table__numeric');
              return column.rowHeader ? (
                <th key={column.id} scope="row" role="rowheader" className={className}>
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.id} role="cell" data-label={column.header} className={className}>
                  {column.cell(row)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

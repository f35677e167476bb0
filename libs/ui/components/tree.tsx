import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Collection } from 'react-aria-components/Collection';
import { Tree as AriaTree, TreeItem, TreeItemContent } from 'react-aria-components/Tree';
import { Icon } from './icon';
import './tree.css';

export interface TreeNode {
  readonly id: string;
  /** What it is called, for typing to it and for those who hear it. */
  readonly name: string;
  /** What the row shows. */
  readonly content: ReactNode;
  /** Where the row leads. */
  readonly href: string;
  readonly children: readonly TreeNode[];
}

export interface TreeProps {
  readonly label: string;
  readonly nodes: readonly TreeNode[];
  /** Which branches are open. */
  readonly expanded: ReadonlySet<string>;
  readonly onExpandedChange: (expanded: ReadonlySet<string>) => void;
}

/**
 * Things that lie under each other: a treegrid. Arrows go up and down, right and left open and close a branch,
 * letters jump to a name, Enter follows the row.
 */
export function Tree({ label, nodes, expanded, onExpandedChange }: TreeProps) {
  return (
    <AriaTree
      aria-label={label}
      className="ui-tree"
      items={nodes}
      selectionMode="none"
      expandedKeys={expanded}
      onExpandedChange={(keys) => onExpandedChange(new Set([...keys].map(String)))}
    >
      {renderNode}
    </AriaTree>
  );
}

function renderNode(node: TreeNode) {
  return (
    <TreeItem key={node.id} id={node.id} textValue={node.name} href={node.href} className="ui-tree__row">
      <TreeItemContent>
        {({ hasChildItems, level }) => (
          <div className="ui-tree__content" data-level={Math.min(level, 6)}>
            {hasChildItems ? (
              <Button slot="chevron" className="ui-tree__chevron">
                <Icon name="chevron-right" size={18} />
              </Button>
            ) : (
              <span className="ui-tree__leaf" />
            )}
            <div className="ui-tree__body">{node.content}</div>
          </div>
        )}
      </TreeItemContent>
      <Collection items={node.children}>{renderNode}</Collection>
    </TreeItem>
  );
}

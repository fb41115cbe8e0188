// Fallback without build files: the topmost folder below the root with a meaningful name.
import { itemAt, valueAt } from '../../text/items.ts';
import { type Owner, shared } from './owner.ts';

/** Files next to these folders belong to the folder above; files in the common root belong to none. */
export function topFolderOf(paths: readonly string[]): (path: string) => Owner {
  const tree = treeOf(paths);
  return (path) => {
    const names = path.split('/').slice(0, -1);
    let node = tree;
    let apart = false;
    for (const [at, name] of names.entries()) {
      apart ||= node.folders.size > 1 || node.files > 0;
      if (!isPassedThrough(node, name)) return { kind: 'folder', name: names.slice(0, at + 1).join('/') };
      node = valueAt(node.folders, name);
    }
    return apart ? { kind: 'folder', name: names.join('/') } : shared;
  };
}

interface Node {
  readonly folders: Map<string, Node>;
  files: number;
  isPackage: boolean;
  /** The only package among its folders; undefined until computed. */
  onlyPackage?: Node | null;
}

const newNode = (): Node => ({ folders: new Map(), files: 0, isPackage: false });

function treeOf(paths: readonly string[]): Node {
  const root = newNode();
  for (const path of paths) {
    const names = path.split('/');
    const file = names.pop();
    let node = root;
    for (const name of names) {
      const next = node.folders.get(name) ?? newNode();
      node.folders.set(name, next);
      node = next;
    }
    node.files++;
    if (file === '__init__.py') node.isPackage = true;
  }
  return root;
}

// Names that only say what kind of files a folder contains.
const generic = /^(?:src|source|sources|main|java|python)$/i;

// Containers of components, unless they contain files themselves: `salt/modules` is one component.
const plural = /^(?:packages|modules|apps|services|projects)$/i;

/** Folders without a meaningful name, including an only child without sibling files and the only package of a Python project. */
function isPassedThrough(above: Node, name: string): boolean {
  const folder = valueAt(above.folders, name);
  if (generic.test(name) || (plural.test(name) && folder.files === 0)) return true;
  // Maven: src/main/java and src/main/resources.
  if (name === 'resources' && above.folders.has('java')) return true;
  if (!above.isPackage && folder === onlyPackageIn(above)) return true;
  return above.folders.size === 1 && above.files === 0;
}

function onlyPackageIn(node: Node): Node | null {
  if (node.onlyPackage === undefined) {
    const packages = [...node.folders.values()].filter(({ isPackage }) => isPackage);
    node.onlyPackage = packages.length === 1 ? itemAt(packages, 0) : null;
  }
  return node.onlyPackage;
}

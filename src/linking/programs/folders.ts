// Fallback without build files: the topmost folder below the root with a meaningful name.
import { type Owner, shared } from './owner.ts';

/** Files beside these folders belong to the one above, those of the folder that all are in to none. */
export function topFolderOf(paths: readonly string[]): (path: string) => Owner {
  const tree = treeOf(paths);
  return (path) => {
    const names = path.split('/').slice(0, -1);
    let node = tree;
    let apart = false;
    for (const [at, name] of names.entries()) {
      apart ||= node.folders.size > 1 || node.files > 0;
      if (!isPassedThrough(node, name)) return { kind: 'folder', name: names.slice(0, at + 1).join('/') };
      node = node.folders.get(name)!;
    }
    return apart ? { kind: 'folder', name: names.join('/') } : shared;
  };
}

interface Node {
  readonly folders: Map<string, Node>;
  files: number;
  isPackage: boolean;
  /** Of the folders in it, the only package; undefined until somebody asks. */
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

// Names that say what kind of files a folder holds.
const generic = /^(?:src|source|sources|main|java|python)$/i;

// They hold parts, unless they hold files of their own: `salt/modules` is one part.
const plural = /^(?:packages|modules|apps|services|projects)$/i;

/** A folder with one folder and nothing else, and the only package of a Python project, say nothing either. */
function isPassedThrough(above: Node, name: string): boolean {
  const folder = above.folders.get(name)!;
  if (generic.test(name) || (plural.test(name) && folder.files === 0)) return true;
  // Maven: src/main/java and src/main/resources.
  if (name === 'resources' && above.folders.has('java')) return true;
  if (!above.isPackage && folder === onlyPackageIn(above)) return true;
  return above.folders.size === 1 && above.files === 0;
}

function onlyPackageIn(node: Node): Node | null {
  if (node.onlyPackage === undefined) {
    const packages = [...node.folders.values()].filter(({ isPackage }) => isPackage);
    node.onlyPackage = packages.length === 1 ? packages[0]! : null;
  }
  return node.onlyPackage;
}

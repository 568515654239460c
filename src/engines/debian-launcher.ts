import type { EngineName } from './engine';

/** Sets `root` to the unpacked packages, wherever the engines folder has been moved to. */
const header = `#!/bin/sh
set -e
root=$(cd "$(dirname "$0")/../debian" && pwd -P)
`;

/** Debian compiles the paths of Prometheus' pages in; these flags move them. */
function prometheusLauncher(program: string): string {
  return `${header}
exec "$root/${program}" \\
  --web.local-assets="$root/usr/share/prometheus/web/" \\
  --web.console.templates="$root/etc/prometheus/consoles" \\
  --web.console.libraries="$root/etc/prometheus/console_libraries" \\
  "$@"
`;
}

/**
 * Debian's Alertmanager reads its default templates from a path that no flag can change. Three ways to put
 * the unpacked ones there for this process only: a mount namespace for root, a user namespace for others, proot.
 */
function alertmanagerLauncher(program: string): string {
  return `${header}
fixed=/usr/share/prometheus/alertmanager
program="$root/${program}"
[ -e /usr/share/zoneinfo ] || export ZONEINFO="$root/usr/share/zoneinfo"

[ -e "$fixed/default.tmpl" ] && exec "$program" "$@"

# The lower folder is named relatively: a colon in the path would split it.
overlay='here=$PWD; cd "$0"; mount -t overlay overlay -o lowerdir=usr/share:/usr/share /usr/share; cd "$here"; exec "$@"'
# Root stays root: in a user namespace it could no longer write to folders of others.
namespaces=-Urm
[ "$(id -u)" = 0 ] && namespaces=-m
if unshare "$namespaces" sh -ec "$overlay" "$root" true 2>/dev/null; then
  exec unshare "$namespaces" sh -ec "$overlay" "$root" "$program" "$@"
fi

for library in "$root"/usr/lib/*/libtalloc.so.2; do
  export LD_LIBRARY_PATH="$(dirname "$library")"
done
if "$root/usr/bin/proot" true 2>/dev/null; then
  exec "$root/usr/bin/proot" -b "$root$fixed:$fixed" "$program" "$@"
fi

echo "cannot show $fixed to Alertmanager: neither user namespaces nor proot work on this machine" >&2
exit 1
`;
}

function plainLauncher(program: string): string {
  return `${header}
exec "$root/${program}" "$@"
`;
}

interface DebianProgram {
  /** Path below the unpacked packages. */
  readonly program: string;
  /** The packages it needs, beside those that every Debian has. */
  readonly packages: readonly string[];
  readonly launcher: (program: string) => string;
}

const alertmanagerPackages = ['prometheus-alertmanager', 'tzdata', 'proot', 'libtalloc2'];

/** @see https://packages.debian.org/bookworm/prometheus and the pages of the others */
export const debianPrograms: Readonly<Record<EngineName, DebianProgram>> = {
  prometheus: { program: 'usr/bin/prometheus', packages: ['prometheus'], launcher: prometheusLauncher },
  promtool: { program: 'usr/bin/promtool', packages: ['prometheus'], launcher: plainLauncher },
  alertmanager: {
    program: 'usr/bin/prometheus-alertmanager',
    packages: alertmanagerPackages,
    launcher: alertmanagerLauncher,
  },
  amtool: { program: 'usr/bin/amtool', packages: alertmanagerPackages, launcher: plainLauncher },
  node_exporter: {
    program: 'usr/bin/prometheus-node-exporter',
    packages: ['prometheus-node-exporter'],
    launcher: plainLauncher,
  },
  blackbox_exporter: {
    program: 'usr/bin/prometheus-blackbox-exporter',
    packages: ['prometheus-blackbox-exporter'],
    launcher: plainLauncher,
  },
};

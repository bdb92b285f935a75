#!/bin/sh
# Installs the package in a fresh root that has no Java, uses it, and takes it away again.
# Usage, as root on Debian or Ubuntu with debootstrap: src/installer/try-deb.sh target/installer/kakehashi_*.deb
set -eu
deb=$(readlink -f "$1")
root=$(mktemp -d)
trap 'umount "$root/proc" 2>/dev/null || true; rm -rf "$root"' EXIT
. /etc/os-release
mirror=$(awk '/^deb / {for (i = 2; i <= NF; i++) if ($i ~ /^https?:/) {print $i; exit}} /^URIs:/ {print $2; exit}' \
    /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | head -1)
debootstrap --variant=minbase "$VERSION_CODENAME" "$root" "$mirror" >"$root.log" 2>&1
mount -t proc proc "$root/proc"
cp "$deb" "$root/kakehashi.deb"
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }

inside sh -c 'command -v java && exit 1; true'
inside apt-get install -y --no-install-recommends /kakehashi.deb >>"$root.log" 2>&1
echo "installed: $(inside dpkg-query -W -f '${Installed-Size}' kakehashi) kB"
inside kakehashi list | tail -1
inside kakehashi doctor
inside sh -c 'JAVA_TOOL_OPTIONS=-Xlog:class+load:file=/tmp/loaded kakehashi list >/dev/null 2>&1'
shared=$(inside grep -c ' kakehashi\..*shared objects file' /tmp/loaded || true)
[ "$shared" -gt 100 ] || { echo "only $shared classes come from the archive"; exit 1; }
echo "classes from the archive: $shared"

# A window, from where the package put it and from a folder with a name in three scripts.
inside apt-get install -y --no-install-recommends xvfb xauth xdotool >>"$root.log" 2>&1
inside sh -c 'mkdir -p "/opt/たろう Nguyễn" && cp -a /opt/kakehashi "/opt/たろう Nguyễn/kakehashi"'
for program in kakehashi "/opt/たろう Nguyễn/kakehashi/bin/kakehashi"; do
    inside xvfb-run -a sh -c '"$1" >/tmp/said 2>&1 & pid=$!; xdotool search --sync --onlyvisible --name Kakehashi >/dev/null && echo "window: $1"; kill $pid; cat /tmp/said' - "$program"
done
inside rm -rf "/opt/たろう Nguyễn"

inside apt-get remove -y kakehashi 2>&1 | grep 'Kakehashi is removed'
left=$(inside find / -xdev -iname '*kakehashi*' -not -path '/proc/*' -not -path '/root/.local/share/kakehashi*' -not -path '/root/.local/state/kakehashi*' -not -name kakehashi.deb \
    -not -path '/var/lib/dpkg/*' -not -path '/root/.openjfx*')
[ -z "$left" ] || { echo "left behind: $left"; exit 1; }
inside ls /root/.local/share/kakehashi

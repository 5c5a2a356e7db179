#!/bin/bash
# recipes.sh BINARY: checks the recipes in packaging/ for Alpine, Arch and Nix with the tools that Debian provides, and the scripts.
#
# BINARY is the static rip, used instead of building it. The functions of the Alpine recipe run in busybox's shell, without
# abuild. makepkg builds the Arch package, and pacman installs it into an empty root. Nix parses and evaluates its recipe
# without nixpkgs, and the resulting command is run.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")/.."
repository=$PWD
binary=$(realpath "${1:?usage: recipes.sh BINARY}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml)

fail() { echo "recipes: $*" >&2; exit 1; }
# same WHAT IS WANTED
same() { [ "$2" = "$3" ] || fail "$1: \"$2\", not \"$3\""; }
names() { (cd "$1" && printf '%s\n' *) | paste -sd' '; }
runs() { same "$1" "$("$1" -V)" "$("$binary" -V)"; }
# Lists the manual pages of the tools that rip installs.
pages() {
  local tool
  (cd "$repository/man" && for tool in $("$binary" --list); do ls "$tool".8 "$tool"-*.8 2>/dev/null; done) | sort | paste -sd' '
}

scripts() {
  shellcheck --severity=warning ./*.sh packaging/files.sh packaging/debian/{postinst,prerm} tests/container.sh tests/recipes.sh
  # The excluded warnings concern variables that package tools set or read, and `cd` without a check: the tools stop at
  # the first error.
  shellcheck --shell=sh --exclude=SC2034,SC2154,SC2164 packaging/alpine/APKBUILD
  shellcheck --shell=bash --exclude=SC2034,SC2154,SC2164 packaging/arch/PKGBUILD
  ! packaging/files.sh "$work/none" --tool tc 2>"$work/said" || fail "files.sh has a tool tc"
  same "files.sh --tool tc" "$(cat "$work/said")" "files.sh: rip has no tool tc"
}

versions() {
  same "pkgver for Alpine" "$(sed -n 's/^pkgver=//p' packaging/alpine/APKBUILD)" "$version"
  same "pkgver for Arch" "$(sed -n 's/^pkgver=//p' packaging/arch/PKGBUILD)" "$version"
  same "version in debian/changelog" "$(sed -n '1s/.*(\(.*\)-1).*/\1/p' packaging/debian/changelog)" "$version"
  same "pkgver in the commands" "$(grep -c "prefix=rip-$version/.*rip-$version.tar.gz" packaging/a*/*BUILD | paste -sd' ')" \
    "packaging/alpine/APKBUILD:1 packaging/arch/PKGBUILD:1"
}

# Lists the files of the repository, separated by NUL bytes; also works without a .git directory.
files() {
  git -c safe.directory="$repository" ls-files -z 2>/dev/null || find . -path ./target -prune -o ! -type d -print0
}

# Provides the sources as the recipes see them, with the files that build.sh has printed.
sources() {
  mkdir -p "$1"
  files | cpio -0pdm --quiet "$1"
  cp "$binary" "$1/built"
  echo built >"$1/binary"
}

# Does what abuild does: runs each function in the source directory, with a directory of its own to fill.
alpine() {
  local subpackage
  sources "$work/alpine/src"
  for subpackage in package iproute2 bridge_utils net_tools; do
    (cd "$work/alpine/src" && busybox sh -euc '. packaging/alpine/APKBUILD; builddir=$PWD pkgdir=$1 subpkgdir=$1; $2; echo "${depends:-}"' \
      sh "$work/alpine/$subpackage" "$subpackage") >"$work/alpine/$subpackage.depends"
  done
  runs "$work/alpine/package/usr/bin/rip"
  same "Alpine's rip-iproute2" "$(names "$work/alpine/iproute2/usr/bin")" "bridge ip nstat ss"
  same "Alpine's rip-bridge-utils" "$(names "$work/alpine/bridge_utils/usr/bin")" "brctl"
  same "Alpine's rip-net-tools" "$(names "$work/alpine/net_tools/usr/bin")" "arp ifconfig netstat route"
  same "what rip-iproute2 needs" "$(cat "$work/alpine/iproute2.depends")" "rip=$version-r0 !iproute2-minimal !iproute2 !iproute2-ss"
  mkdir "$work/alpine/all"
  cp -a "$work"/alpine/{package,iproute2,bridge_utils,net_tools}/usr "$work/alpine/all"
  runs "$work/alpine/all/usr/bin/ip"
  same "Alpine's schemas" "$(names "$work/alpine/all/usr/share/doc/rip/schema")" "$(names man/schema)"
  same "Alpine's pages" "$(names "$work/alpine/all/usr/share/man/man8")" "$(pages)"
}

arch() {
  local root=$work/arch/root package
  sources "$work/arch/src/rip-$version"
  cp packaging/arch/PKGBUILD "$work/arch"
  # With --repackage the file is not unpacked, but makepkg requires it.
  touch "$work/arch/rip-$version.tar.gz"
  chmod 755 "$work"
  chown -R nobody "$work/arch"
  # makepkg refuses to run as root.
  (cd "$work/arch" && setpriv --reuid=nobody --regid=nogroup --clear-groups env HOME="$work/arch" PKGEXT=.pkg.tar \
    makepkg --nodeps --repackage) >"$work/said" 2>&1 || { cat "$work/said"; fail "makepkg fails"; }
  package=$(echo "$work"/arch/*.pkg.tar)
  mkdir -p "$root/var/lib/pacman" "$root/var/cache"
  : >"$work/pacman.conf"
  pacman --config "$work/pacman.conf" --root "$root" --dbpath "$root/var/lib/pacman" --cachedir "$root/var/cache" \
    --gpgdir "$root" --hookdir "$root" --noconfirm --upgrade "$package" >"$work/said" 2>&1 || { cat "$work/said"; fail "pacman fails"; }
  runs "$root/usr/bin/rip"
  runs "$root/usr/lib/rip/bin/ip"
  same "Arch's links" "$(names "$root/usr/lib/rip/bin")" "arp brctl bridge ifconfig ip netstat nstat rip route ss"
  same "Arch's schemas" "$(names "$root/usr/share/doc/rip/schema")" "$(names man/schema)"
  same "Arch's pages" "$(names "$root/usr/lib/rip/share/man/man8" | sed 's/\.gz//g')" "$(pages)"
  same "what else Arch's package puts into /usr/bin" "$(names "$root/usr/bin")" "rip"
}

field() { python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))[sys.argv[2]])' "$work/nix.json" "$1"; }

nix() {
  local out=$work/nix
  nix-instantiate --parse packaging/nix/default.nix >/dev/null 2>"$work/said" || { cat "$work/said"; fail "nix-instantiate cannot parse it"; }
  # Stubs of the parts of nixpkgs that the recipe uses: buildRustPackage returns its argument.
  nix-instantiate --store dummy:// --eval --strict --json --expr "
    let rip = import (/. + \"$repository/packaging/nix\") { pkgs = {
      lib = { licenses = { mit = 1; asl20 = 2; }; platforms.linux = [ ]; };
      rustPlatform.buildRustPackage = package: package;
    }; };
    in { inherit (rip) version postInstall; inherit (rip.meta) priority; }" >"$work/nix.json" 2>"$work/said" ||
    { cat "$work/said"; fail "nix-instantiate fails"; }
  same "Nix's version and priority" "$(field version) $(field priority)" "$version 10"
  # buildRustPackage installs the binary before it runs postInstall.
  install -D "$binary" "$out/bin/rip"
  out=$out bash -euc "$(field postInstall)"
  runs "$out/bin/ip"
  same "Nix's links" "$(names "$out/bin")" "arp brctl bridge ifconfig ip netstat nstat rip route ss"
  same "Nix's schemas" "$(names "$out/share/doc/rip/schema")" "$(names man/schema)"
  same "Nix's pages" "$(names "$out/share/man/man8")" "$(pages)"
}

scripts
versions
alpine
arch
nix
echo "recipes: Alpine's run, Arch's made and installed, Nix's evaluated and run: as it should be"

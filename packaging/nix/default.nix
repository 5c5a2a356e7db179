# nix-build packaging/nix
{ pkgs ? import <nixpkgs> { } }:

let
  manifest = builtins.fromTOML (builtins.readFile ../../Cargo.toml);
in
pkgs.rustPlatform.buildRustPackage {
  pname = manifest.package.name;
  version = manifest.package.version;
  src = builtins.path {
    name = "rip-source";
    path = ../..;
    filter = path: type: !(builtins.elem (baseNameOf path) [ ".git" "target" ]);
  };
  cargoLock.lockFile = ../../Cargo.lock;
  # The tests require root and download packages of Debian.
  doCheck = false;
  postInstall = ''
    packaging/files.sh $out $out/bin/rip
    packaging/files.sh $out --all-tools
  '';
  meta = {
    description = manifest.package.description;
    license = with pkgs.lib.licenses; [ mit asl20 ];
    mainProgram = "rip";
    platforms = pkgs.lib.platforms.linux;
    # If two packages in a profile have the same file, Nix uses that of the lower priority number. iproute2 has 5, so
    # its `ip` is used by default; `lib.hiPrio` selects rip.
    priority = 10;
  };
}

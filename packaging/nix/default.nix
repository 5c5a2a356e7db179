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
  # The tests need root and fetch Debian's tools.
  doCheck = false;
  postInstall = ''
    packaging/files.sh $out $out/bin/rip
    packaging/files.sh $out --tool ip bridge brctl ifconfig route arp netstat nstat ss
  '';
  meta = {
    description = manifest.package.description;
    license = with pkgs.lib.licenses; [ mit asl20 ];
    mainProgram = "rip";
    platforms = pkgs.lib.platforms.linux;
    # The alternatives of Nix: of two packages with the same file in one profile the lower number counts. iproute2 has 5, so
    # it stays `ip`, and `lib.hiPrio` makes rip the one.
    priority = 10;
  };
}

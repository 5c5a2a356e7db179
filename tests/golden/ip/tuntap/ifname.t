# A name, as for other devices.
$ ip tuntap add dev "$(printf '\377\377\377\377\377')" mode tun
$ ip tuntap add dev é mode tun
$ ip tuntap add dev abcdefghijklmno mode tun
$ ip tuntap add dev abcdefghijklmnop mode tun
! Error: argument "abcdefghijklmnop" is wrong: "dev" not a valid ifname
? 255
$ ip tuntap add dev abcdefghijklmné mode tun
! Error: argument "abcdefghijklmné" is wrong: "dev" not a valid ifname
? 255
$ ip tuntap add dev "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)" mode tun
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: "dev" not a valid ifname
? 255
$ ip tuntap add dev aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd mode tun
! Error: argument "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd" is wrong: "dev" not a valid ifname
? 255
$ ip tuntap add dev '' mode tun
! Error: argument "" is wrong: "dev" not a valid ifname
? 255
$ ip tuntap add dev 'a b' mode tun
! Error: argument "a b" is wrong: "dev" not a valid ifname
? 255
$ ip tuntap add dev a/b mode tun
! Error: argument "a/b" is wrong: "dev" not a valid ifname
? 255
$ ip tuntap add dev . mode tun
! ioctl(TUNSETIFF): Invalid argument
? 1
$ ip tuntap add abcdefghijklmnop mode tap
! Error: argument "abcdefghijklmnop" is wrong: "name" not a valid ifname
? 255
$ ip tuntap add '' mode tap
! Error: argument "" is wrong: "name" not a valid ifname
? 255
$ ip tuntap
⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩: tun persist
é: tun persist
abcdefghijklmno: tun persist
$ ip -d tuntap | head -n 1
⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩: tun persist
$ ip tuntap del dev "$(printf '\377\377\377\377\377')" mode tun
$ ip tuntap del dev abcdefghijklmnop mode tun
! Error: argument "abcdefghijklmnop" is wrong: "dev" not a valid ifname
? 255
$ ip tuntap del dev "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)" mode tun
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: "dev" not a valid ifname
? 255
$ ip tuntap del dev '' mode tun
! Error: argument "" is wrong: "dev" not a valid ifname
? 255
$ ip tuntap del dev 'a b' mode tun
! Error: argument "a b" is wrong: "dev" not a valid ifname
? 255
$ ip tuntap del dev a/b mode tun
! Error: argument "a/b" is wrong: "dev" not a valid ifname
? 255
$ ip tuntap del dev . mode tun
! ioctl(TUNSETIFF): Invalid argument
? 1

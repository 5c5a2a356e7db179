$ printf 'link show "lo"x\n' | ip -b -
! Error: either "dev" is duplicate, or "x" is garbage.
? 255
$ printf 'link show x"lo"\n' | ip -b -
! Device "x"lo"" does not exist.
! Command failed -:1
? 1
$ printf 'link show "l"o\n' | ip -b -
! Error: either "dev" is duplicate, or "o" is garbage.
? 255

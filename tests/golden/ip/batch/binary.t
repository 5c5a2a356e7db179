$ printf 'link show \377\376\n' | ip -b -
! Device "⟨ff⟩⟨fe⟩" does not exist.
! Command failed -:1
? 1
$ printf 'link show lo\0 junk\n' | ip -b -
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ printf '\0\nlink show lo\n' | ip -b -
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00

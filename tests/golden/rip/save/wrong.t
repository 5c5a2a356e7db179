#! rip only
$ rip save all
! rip: invalid value "all"; usage: rip save [ -4 | -6 ] [ -n NETNS ] [ PART … ]
? 2
$ rip save -z
! rip: no option "-z"; usage: rip save [ -4 | -6 ] [ -n NETNS ] [ PART … ]
? 2
$ rip restore
! rip: an argument is missing; usage: rip restore [ -n NETNS ] [ --dry-run | --replace ] FILE
? 2
$ rip restore missing
! rip: missing: No such file or directory
? 1
$ printf 'link add d0 type dummy\nlink set d0 mtu x\nlink add d1 type dummy\n' > f
$ rip restore --dry-run f
! Error: argument "x" is wrong: Invalid "mtu" value
! ␤
! Command failed f:2
? 1
$ ip link show d0
! Device "d0" does not exist.
? 1
$ rip restore f
! Error: argument "x" is wrong: Invalid "mtu" value
! ␤
! Command failed f:2
? 1
$ ip -br link show d1
! Device "d1" does not exist.
? 1
$ printf '# a comment\n\n#ip -6 rule add pref 5 lookup 9\n#bridge fdb\n# bridge vlan add\n' | rip restore -
33:33:00:00:00:01 dev d0 self permanent
$ ip -6 rule show pref 5
5:	from all lookup 9
$ printf 'link set "d0\n' | rip restore -
! Unterminated quoted string
! Command failed -:1
? 1
$ rip restore --replace --dry-run f
! rip: these words cannot be used together; usage: rip restore [ -n NETNS ] [ --dry-run | --replace ] FILE
? 2

#! rip only
$ cat >b <<'EOF'
> link add v0 type veth peer name v1
> address add 192.0.2.1/24 dev v0
> route add 198.51.100.0/24 dev v0 table 5
> EOF
# A dry run finds what the lines above would make.
$ rip ensure --dry-run --changed-status 9 -batch b
ip link add v0 type veth peer name v1
ip address add 192.0.2.1/24 dev v0
ip route add 198.51.100.0/24 dev v0 table 5
? 9
$ ip link show v0
! Device "v0" does not exist.
? 1
$ printf 'link add v0 type veth peer name v1\nlink set v0 up\n' | ip -batch -
$ rip ensure --dry-run --changed-status 9 -batch b
ip address add 192.0.2.1/24 dev v0
ip route add 198.51.100.0/24 dev v0 table 5
? 9
$ rip ensure --changed-status 9 -batch b
? 9
$ rip ensure --changed-status 9 -batch b
$ rip ensure --dry-run -batch b
$ echo 'address add 192.0.2.1/24 dev v0 label v0:1' >>b
$ rip ensure -batch b
! ip address add 192.0.2.1/24 dev v0 label v0:1: IFA_LABEL is "v0", asked for "v0:1"
! Command failed b:4
? 2
$ rip ensure -batch nosuch
! Cannot open file "nosuch" for reading: No such file or directory
? 1
$ echo 'link set v0 up' | rip ensure -batch -
! rip ensure: only the add of one object that is in this namespace and has a name: address, link, neigh, netns, nexthop, route, rule, tunnel, bridge fdb, bridge vlan
! Command failed -:1
? 1

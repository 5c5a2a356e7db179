#! rip only
# A line may use what a line above makes; the first wrong line ends it.
$ cat >b <<'EOF'
> link add v0 type veth peer name v1
> link set v0 name v2 up
> address add 192.0.2.1/24 dev v2
> link del v1
> route add 198.51.100.0/24 dev v1
> EOF
$ rip explain -batch b >out
! Cannot find device "v1"
! Command failed b:5
? 1
$ grep -c RTM_ out
8
$ rip explain -force -batch b >out
! Cannot find device "v1"
! Command failed b:5
? 1
$ printf 'link add br0 type bridge\nlink set br0 colour red\nlink set br0 up\n' | rip explain -batch - >out
! Error: either "dev" is duplicate, or "colour" is garbage.
! Command failed -:2
? 255
$ cat out
RTM_NEWLINK NLM_F_REQUEST|NLM_F_ACK|NLM_F_EXCL|NLM_F_CREATE
  ifinfomsg {}
  IFLA_IFNAME "br0"
  IFLA_LINKINFO
    IFLA_INFO_KIND "bridge"
$ rip explain -batch nosuch
! Cannot open file "nosuch" for reading: No such file or directory
? 1
$ printf 'vlan add dev v0 vid 5\nvlan add dev v0 vid 5000\n' | rip explain --assume v0=2 bridge -batch - >out
! Invalid VLAN ID "5000"
! Command failed -:2
? 1

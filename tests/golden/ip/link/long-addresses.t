#! needs vm
# The reference reads a long link-layer address only up to the size of its buffer.
$ ip link add p0 address 02:00:00:00:00:01 type dummy
$ ip link add m1 link p0 address 02:00:00:00:00:02 type macvlan mode source
$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip link set p0 master br0
! RTNETLINK answers: Device or resource busy
? 2
$ all() { for n in 1 5 6 7 8 13 14 15 19 20 21 22 31 32 33 34 100 255 256 257 300; do
>     a=$(yes 02 | head -n $n | paste -sd:)
>     for end in '' : :zz; do echo "$* <$n times 02>$end"; "$@" $a$end; echo "exit status $?"; done
>   done; }
> all ip link set p0 address
> all ip link set p0 broadcast
> all ip link set p0 vf 0 mac
> all ip link set m1 type macvlan macaddr add
> all ip link set m1 type macvlan macaddr set
> all ip link set br0 type bridge group_address
> all ip maddr add dev p0
> all ip neigh replace 10.0.0.2 dev p0 lladdr
> all bridge mdb add dev br0 port p0 permanent grp
> all ip route add 10.9.0.0/16 dev p0 via link
> all ip link add n1 type veth peer name n2 address
ip link set p0 address <1 times 02>
exit status 1
ip link set p0 address <1 times 02>:
exit status 1
ip link set p0 address <1 times 02>:zz
exit status 1
ip link set p0 address <5 times 02>
exit status 1
ip link set p0 address <5 times 02>:
exit status 1
ip link set p0 address <5 times 02>:zz
exit status 1
ip link set p0 address <6 times 02>
exit status 0
ip link set p0 address <6 times 02>:
exit status 1
ip link set p0 address <6 times 02>:zz
exit status 1
ip link set p0 address <7 times 02>
exit status 1
ip link set p0 address <7 times 02>:
exit status 1
ip link set p0 address <7 times 02>:zz
exit status 1
ip link set p0 address <8 times 02>
exit status 1
ip link set p0 address <8 times 02>:
exit status 1
ip link set p0 address <8 times 02>:zz
exit status 1
ip link set p0 address <13 times 02>
exit status 1
ip link set p0 address <13 times 02>:
exit status 1
ip link set p0 address <13 times 02>:zz
exit status 1
ip link set p0 address <14 times 02>
exit status 1
ip link set p0 address <14 times 02>:
exit status 1
ip link set p0 address <14 times 02>:zz
exit status 1
ip link set p0 address <15 times 02>
exit status 1
ip link set p0 address <15 times 02>:
exit status 1
ip link set p0 address <15 times 02>:zz
exit status 1
ip link set p0 address <19 times 02>
exit status 1
ip link set p0 address <19 times 02>:
exit status 1
ip link set p0 address <19 times 02>:zz
exit status 1
ip link set p0 address <20 times 02>
exit status 1
ip link set p0 address <20 times 02>:
exit status 1
ip link set p0 address <20 times 02>:zz
exit status 1
ip link set p0 address <21 times 02>
exit status 1
ip link set p0 address <21 times 02>:
exit status 1
ip link set p0 address <21 times 02>:zz
exit status 1
ip link set p0 address <22 times 02>
exit status 1
ip link set p0 address <22 times 02>:
exit status 1
ip link set p0 address <22 times 02>:zz
exit status 1
ip link set p0 address <31 times 02>
exit status 1
ip link set p0 address <31 times 02>:
exit status 1
ip link set p0 address <31 times 02>:zz
exit status 1
ip link set p0 address <32 times 02>
exit status 1
ip link set p0 address <32 times 02>:
exit status 1
ip link set p0 address <32 times 02>:zz
exit status 1
ip link set p0 address <33 times 02>
exit status 1
ip link set p0 address <33 times 02>:
exit status 1
ip link set p0 address <33 times 02>:zz
exit status 1
ip link set p0 address <34 times 02>
exit status 1
ip link set p0 address <34 times 02>:
exit status 1
ip link set p0 address <34 times 02>:zz
exit status 1
ip link set p0 address <100 times 02>
exit status 1
ip link set p0 address <100 times 02>:
exit status 1
ip link set p0 address <100 times 02>:zz
exit status 1
ip link set p0 address <255 times 02>
exit status 1
ip link set p0 address <255 times 02>:
exit status 1
ip link set p0 address <255 times 02>:zz
exit status 1
ip link set p0 address <256 times 02>
exit status 1
ip link set p0 address <256 times 02>:
exit status 1
ip link set p0 address <256 times 02>:zz
exit status 1
ip link set p0 address <257 times 02>
exit status 1
ip link set p0 address <257 times 02>:
exit status 1
ip link set p0 address <257 times 02>:zz
exit status 1
ip link set p0 address <300 times 02>
exit status 1
ip link set p0 address <300 times 02>:
exit status 1
ip link set p0 address <300 times 02>:zz
exit status 1
ip link set p0 broadcast <1 times 02>
exit status 2
ip link set p0 broadcast <1 times 02>:
exit status 1
ip link set p0 broadcast <1 times 02>:zz
exit status 1
ip link set p0 broadcast <5 times 02>
exit status 2
ip link set p0 broadcast <5 times 02>:
exit status 1
ip link set p0 broadcast <5 times 02>:zz
exit status 1
ip link set p0 broadcast <6 times 02>
exit status 0
ip link set p0 broadcast <6 times 02>:
exit status 1
ip link set p0 broadcast <6 times 02>:zz
exit status 1
ip link set p0 broadcast <7 times 02>
exit status 0
ip link set p0 broadcast <7 times 02>:
exit status 1
ip link set p0 broadcast <7 times 02>:zz
exit status 1
ip link set p0 broadcast <8 times 02>
exit status 0
ip link set p0 broadcast <8 times 02>:
exit status 1
ip link set p0 broadcast <8 times 02>:zz
exit status 1
ip link set p0 broadcast <13 times 02>
exit status 0
ip link set p0 broadcast <13 times 02>:
exit status 1
ip link set p0 broadcast <13 times 02>:zz
exit status 1
ip link set p0 broadcast <14 times 02>
exit status 0
ip link set p0 broadcast <14 times 02>:
exit status 1
ip link set p0 broadcast <14 times 02>:zz
exit status 1
ip link set p0 broadcast <15 times 02>
exit status 0
ip link set p0 broadcast <15 times 02>:
exit status 1
ip link set p0 broadcast <15 times 02>:zz
exit status 1
ip link set p0 broadcast <19 times 02>
exit status 0
ip link set p0 broadcast <19 times 02>:
exit status 1
ip link set p0 broadcast <19 times 02>:zz
exit status 1
ip link set p0 broadcast <20 times 02>
exit status 0
ip link set p0 broadcast <20 times 02>:
exit status 1
ip link set p0 broadcast <20 times 02>:zz
exit status 1
ip link set p0 broadcast <21 times 02>
exit status 0
ip link set p0 broadcast <21 times 02>:
exit status 1
ip link set p0 broadcast <21 times 02>:zz
exit status 1
ip link set p0 broadcast <22 times 02>
exit status 0
ip link set p0 broadcast <22 times 02>:
exit status 1
ip link set p0 broadcast <22 times 02>:zz
exit status 1
ip link set p0 broadcast <31 times 02>
exit status 0
ip link set p0 broadcast <31 times 02>:
exit status 1
ip link set p0 broadcast <31 times 02>:zz
exit status 1
ip link set p0 broadcast <32 times 02>
exit status 0
ip link set p0 broadcast <32 times 02>:
exit status 2
ip link set p0 broadcast <32 times 02>:zz
exit status 2
ip link set p0 broadcast <33 times 02>
exit status 2
ip link set p0 broadcast <33 times 02>:
exit status 2
ip link set p0 broadcast <33 times 02>:zz
exit status 2
ip link set p0 broadcast <34 times 02>
exit status 2
ip link set p0 broadcast <34 times 02>:
exit status 2
ip link set p0 broadcast <34 times 02>:zz
exit status 2
ip link set p0 broadcast <100 times 02>
exit status 2
ip link set p0 broadcast <100 times 02>:
exit status 2
ip link set p0 broadcast <100 times 02>:zz
exit status 2
ip link set p0 broadcast <255 times 02>
exit status 2
ip link set p0 broadcast <255 times 02>:
exit status 2
ip link set p0 broadcast <255 times 02>:zz
exit status 2
ip link set p0 broadcast <256 times 02>
exit status 2
ip link set p0 broadcast <256 times 02>:
exit status 2
ip link set p0 broadcast <256 times 02>:zz
exit status 2
ip link set p0 broadcast <257 times 02>
exit status 2
ip link set p0 broadcast <257 times 02>:
exit status 2
ip link set p0 broadcast <257 times 02>:zz
exit status 2
ip link set p0 broadcast <300 times 02>
exit status 2
ip link set p0 broadcast <300 times 02>:
exit status 2
ip link set p0 broadcast <300 times 02>:zz
exit status 2
ip link set p0 vf 0 mac <1 times 02>
exit status 1
ip link set p0 vf 0 mac <1 times 02>:
exit status 1
ip link set p0 vf 0 mac <1 times 02>:zz
exit status 1
ip link set p0 vf 0 mac <5 times 02>
exit status 1
ip link set p0 vf 0 mac <5 times 02>:
exit status 1
ip link set p0 vf 0 mac <5 times 02>:zz
exit status 1
ip link set p0 vf 0 mac <6 times 02>
exit status 2
ip link set p0 vf 0 mac <6 times 02>:
exit status 1
ip link set p0 vf 0 mac <6 times 02>:zz
exit status 1
ip link set p0 vf 0 mac <7 times 02>
exit status 1
ip link set p0 vf 0 mac <7 times 02>:
exit status 1
ip link set p0 vf 0 mac <7 times 02>:zz
exit status 1
ip link set p0 vf 0 mac <8 times 02>
exit status 1
ip link set p0 vf 0 mac <8 times 02>:
exit status 1
ip link set p0 vf 0 mac <8 times 02>:zz
exit status 1
ip link set p0 vf 0 mac <13 times 02>
exit status 1
ip link set p0 vf 0 mac <13 times 02>:
exit status 1
ip link set p0 vf 0 mac <13 times 02>:zz
exit status 1
ip link set p0 vf 0 mac <14 times 02>
exit status 1
ip link set p0 vf 0 mac <14 times 02>:
exit status 1
ip link set p0 vf 0 mac <14 times 02>:zz
exit status 1
ip link set p0 vf 0 mac <15 times 02>
exit status 1
ip link set p0 vf 0 mac <15 times 02>:
exit status 1
ip link set p0 vf 0 mac <15 times 02>:zz
exit status 1
ip link set p0 vf 0 mac <19 times 02>
exit status 1
ip link set p0 vf 0 mac <19 times 02>:
exit status 1
ip link set p0 vf 0 mac <19 times 02>:zz
exit status 1
ip link set p0 vf 0 mac <20 times 02>
exit status 1
ip link set p0 vf 0 mac <20 times 02>:
exit status 1
ip link set p0 vf 0 mac <20 times 02>:zz
exit status 1
ip link set p0 vf 0 mac <21 times 02>
exit status 1
ip link set p0 vf 0 mac <21 times 02>:
exit status 1
ip link set p0 vf 0 mac <21 times 02>:zz
exit status 1
ip link set p0 vf 0 mac <22 times 02>
exit status 1
ip link set p0 vf 0 mac <22 times 02>:
exit status 1
ip link set p0 vf 0 mac <22 times 02>:zz
exit status 1
ip link set p0 vf 0 mac <31 times 02>
exit status 1
ip link set p0 vf 0 mac <31 times 02>:
exit status 1
ip link set p0 vf 0 mac <31 times 02>:zz
exit status 1
ip link set p0 vf 0 mac <32 times 02>
exit status 1
ip link set p0 vf 0 mac <32 times 02>:
exit status 1
ip link set p0 vf 0 mac <32 times 02>:zz
exit status 1
ip link set p0 vf 0 mac <33 times 02>
exit status 1
ip link set p0 vf 0 mac <33 times 02>:
exit status 1
ip link set p0 vf 0 mac <33 times 02>:zz
exit status 1
ip link set p0 vf 0 mac <34 times 02>
exit status 1
ip link set p0 vf 0 mac <34 times 02>:
exit status 1
ip link set p0 vf 0 mac <34 times 02>:zz
exit status 1
ip link set p0 vf 0 mac <100 times 02>
exit status 1
ip link set p0 vf 0 mac <100 times 02>:
exit status 1
ip link set p0 vf 0 mac <100 times 02>:zz
exit status 1
ip link set p0 vf 0 mac <255 times 02>
exit status 1
ip link set p0 vf 0 mac <255 times 02>:
exit status 1
ip link set p0 vf 0 mac <255 times 02>:zz
exit status 1
ip link set p0 vf 0 mac <256 times 02>
exit status 1
ip link set p0 vf 0 mac <256 times 02>:
exit status 1
ip link set p0 vf 0 mac <256 times 02>:zz
exit status 1
ip link set p0 vf 0 mac <257 times 02>
exit status 1
ip link set p0 vf 0 mac <257 times 02>:
exit status 1
ip link set p0 vf 0 mac <257 times 02>:zz
exit status 1
ip link set p0 vf 0 mac <300 times 02>
exit status 1
ip link set p0 vf 0 mac <300 times 02>:
exit status 1
ip link set p0 vf 0 mac <300 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr add <1 times 02>
exit status 1
ip link set m1 type macvlan macaddr add <1 times 02>:
exit status 1
ip link set m1 type macvlan macaddr add <1 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr add <5 times 02>
exit status 1
ip link set m1 type macvlan macaddr add <5 times 02>:
exit status 1
ip link set m1 type macvlan macaddr add <5 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr add <6 times 02>
exit status 0
ip link set m1 type macvlan macaddr add <6 times 02>:
exit status 1
ip link set m1 type macvlan macaddr add <6 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr add <7 times 02>
exit status 1
ip link set m1 type macvlan macaddr add <7 times 02>:
exit status 1
ip link set m1 type macvlan macaddr add <7 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr add <8 times 02>
exit status 1
ip link set m1 type macvlan macaddr add <8 times 02>:
exit status 1
ip link set m1 type macvlan macaddr add <8 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr add <13 times 02>
exit status 1
ip link set m1 type macvlan macaddr add <13 times 02>:
exit status 1
ip link set m1 type macvlan macaddr add <13 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr add <14 times 02>
exit status 1
ip link set m1 type macvlan macaddr add <14 times 02>:
exit status 1
ip link set m1 type macvlan macaddr add <14 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr add <15 times 02>
exit status 1
ip link set m1 type macvlan macaddr add <15 times 02>:
exit status 1
ip link set m1 type macvlan macaddr add <15 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr add <19 times 02>
exit status 1
ip link set m1 type macvlan macaddr add <19 times 02>:
exit status 1
ip link set m1 type macvlan macaddr add <19 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr add <20 times 02>
exit status 1
ip link set m1 type macvlan macaddr add <20 times 02>:
exit status 1
ip link set m1 type macvlan macaddr add <20 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr add <21 times 02>
exit status 1
ip link set m1 type macvlan macaddr add <21 times 02>:
exit status 1
ip link set m1 type macvlan macaddr add <21 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr add <22 times 02>
exit status 1
ip link set m1 type macvlan macaddr add <22 times 02>:
exit status 1
ip link set m1 type macvlan macaddr add <22 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr add <31 times 02>
exit status 1
ip link set m1 type macvlan macaddr add <31 times 02>:
exit status 1
ip link set m1 type macvlan macaddr add <31 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr add <32 times 02>
exit status 1
ip link set m1 type macvlan macaddr add <32 times 02>:
exit status 1
ip link set m1 type macvlan macaddr add <32 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr add <33 times 02>
exit status 1
ip link set m1 type macvlan macaddr add <33 times 02>:
exit status 1
ip link set m1 type macvlan macaddr add <33 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr add <34 times 02>
exit status 1
ip link set m1 type macvlan macaddr add <34 times 02>:
exit status 1
ip link set m1 type macvlan macaddr add <34 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr add <100 times 02>
exit status 1
ip link set m1 type macvlan macaddr add <100 times 02>:
exit status 1
ip link set m1 type macvlan macaddr add <100 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr add <255 times 02>
exit status 1
ip link set m1 type macvlan macaddr add <255 times 02>:
exit status 1
ip link set m1 type macvlan macaddr add <255 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr add <256 times 02>
exit status 1
ip link set m1 type macvlan macaddr add <256 times 02>:
exit status 1
ip link set m1 type macvlan macaddr add <256 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr add <257 times 02>
exit status 1
ip link set m1 type macvlan macaddr add <257 times 02>:
exit status 1
ip link set m1 type macvlan macaddr add <257 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr add <300 times 02>
exit status 1
ip link set m1 type macvlan macaddr add <300 times 02>:
exit status 1
ip link set m1 type macvlan macaddr add <300 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr set <1 times 02>
exit status 1
ip link set m1 type macvlan macaddr set <1 times 02>:
exit status 1
ip link set m1 type macvlan macaddr set <1 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr set <5 times 02>
exit status 1
ip link set m1 type macvlan macaddr set <5 times 02>:
exit status 1
ip link set m1 type macvlan macaddr set <5 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr set <6 times 02>
exit status 0
ip link set m1 type macvlan macaddr set <6 times 02>:
exit status 1
ip link set m1 type macvlan macaddr set <6 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr set <7 times 02>
exit status 1
ip link set m1 type macvlan macaddr set <7 times 02>:
exit status 1
ip link set m1 type macvlan macaddr set <7 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr set <8 times 02>
exit status 1
ip link set m1 type macvlan macaddr set <8 times 02>:
exit status 1
ip link set m1 type macvlan macaddr set <8 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr set <13 times 02>
exit status 1
ip link set m1 type macvlan macaddr set <13 times 02>:
exit status 1
ip link set m1 type macvlan macaddr set <13 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr set <14 times 02>
exit status 1
ip link set m1 type macvlan macaddr set <14 times 02>:
exit status 1
ip link set m1 type macvlan macaddr set <14 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr set <15 times 02>
exit status 1
ip link set m1 type macvlan macaddr set <15 times 02>:
exit status 1
ip link set m1 type macvlan macaddr set <15 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr set <19 times 02>
exit status 1
ip link set m1 type macvlan macaddr set <19 times 02>:
exit status 1
ip link set m1 type macvlan macaddr set <19 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr set <20 times 02>
exit status 1
ip link set m1 type macvlan macaddr set <20 times 02>:
exit status 1
ip link set m1 type macvlan macaddr set <20 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr set <21 times 02>
exit status 1
ip link set m1 type macvlan macaddr set <21 times 02>:
exit status 1
ip link set m1 type macvlan macaddr set <21 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr set <22 times 02>
exit status 1
ip link set m1 type macvlan macaddr set <22 times 02>:
exit status 1
ip link set m1 type macvlan macaddr set <22 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr set <31 times 02>
exit status 1
ip link set m1 type macvlan macaddr set <31 times 02>:
exit status 1
ip link set m1 type macvlan macaddr set <31 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr set <32 times 02>
exit status 1
ip link set m1 type macvlan macaddr set <32 times 02>:
exit status 1
ip link set m1 type macvlan macaddr set <32 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr set <33 times 02>
exit status 1
ip link set m1 type macvlan macaddr set <33 times 02>:
exit status 1
ip link set m1 type macvlan macaddr set <33 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr set <34 times 02>
exit status 1
ip link set m1 type macvlan macaddr set <34 times 02>:
exit status 1
ip link set m1 type macvlan macaddr set <34 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr set <100 times 02>
exit status 1
ip link set m1 type macvlan macaddr set <100 times 02>:
exit status 1
ip link set m1 type macvlan macaddr set <100 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr set <255 times 02>
exit status 1
ip link set m1 type macvlan macaddr set <255 times 02>:
exit status 1
ip link set m1 type macvlan macaddr set <255 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr set <256 times 02>
exit status 1
ip link set m1 type macvlan macaddr set <256 times 02>:
exit status 1
ip link set m1 type macvlan macaddr set <256 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr set <257 times 02>
exit status 1
ip link set m1 type macvlan macaddr set <257 times 02>:
exit status 1
ip link set m1 type macvlan macaddr set <257 times 02>:zz
exit status 1
ip link set m1 type macvlan macaddr set <300 times 02>
exit status 1
ip link set m1 type macvlan macaddr set <300 times 02>:
exit status 1
ip link set m1 type macvlan macaddr set <300 times 02>:zz
exit status 1
ip link set br0 type bridge group_address <1 times 02>
exit status 2
ip link set br0 type bridge group_address <1 times 02>:
exit status 1
ip link set br0 type bridge group_address <1 times 02>:zz
exit status 1
ip link set br0 type bridge group_address <5 times 02>
exit status 2
ip link set br0 type bridge group_address <5 times 02>:
exit status 1
ip link set br0 type bridge group_address <5 times 02>:zz
exit status 1
ip link set br0 type bridge group_address <6 times 02>
exit status 2
ip link set br0 type bridge group_address <6 times 02>:
exit status 1
ip link set br0 type bridge group_address <6 times 02>:zz
exit status 1
ip link set br0 type bridge group_address <7 times 02>
exit status 2
ip link set br0 type bridge group_address <7 times 02>:
exit status 1
ip link set br0 type bridge group_address <7 times 02>:zz
exit status 1
ip link set br0 type bridge group_address <8 times 02>
exit status 2
ip link set br0 type bridge group_address <8 times 02>:
exit status 1
ip link set br0 type bridge group_address <8 times 02>:zz
exit status 1
ip link set br0 type bridge group_address <13 times 02>
exit status 2
ip link set br0 type bridge group_address <13 times 02>:
exit status 1
ip link set br0 type bridge group_address <13 times 02>:zz
exit status 1
ip link set br0 type bridge group_address <14 times 02>
exit status 2
ip link set br0 type bridge group_address <14 times 02>:
exit status 1
ip link set br0 type bridge group_address <14 times 02>:zz
exit status 1
ip link set br0 type bridge group_address <15 times 02>
exit status 2
ip link set br0 type bridge group_address <15 times 02>:
exit status 1
ip link set br0 type bridge group_address <15 times 02>:zz
exit status 1
ip link set br0 type bridge group_address <19 times 02>
exit status 2
ip link set br0 type bridge group_address <19 times 02>:
exit status 1
ip link set br0 type bridge group_address <19 times 02>:zz
exit status 1
ip link set br0 type bridge group_address <20 times 02>
exit status 2
ip link set br0 type bridge group_address <20 times 02>:
exit status 1
ip link set br0 type bridge group_address <20 times 02>:zz
exit status 1
ip link set br0 type bridge group_address <21 times 02>
exit status 2
ip link set br0 type bridge group_address <21 times 02>:
exit status 1
ip link set br0 type bridge group_address <21 times 02>:zz
exit status 1
ip link set br0 type bridge group_address <22 times 02>
exit status 2
ip link set br0 type bridge group_address <22 times 02>:
exit status 1
ip link set br0 type bridge group_address <22 times 02>:zz
exit status 1
ip link set br0 type bridge group_address <31 times 02>
exit status 2
ip link set br0 type bridge group_address <31 times 02>:
exit status 1
ip link set br0 type bridge group_address <31 times 02>:zz
exit status 1
ip link set br0 type bridge group_address <32 times 02>
exit status 2
ip link set br0 type bridge group_address <32 times 02>:
exit status 2
ip link set br0 type bridge group_address <32 times 02>:zz
exit status 2
ip link set br0 type bridge group_address <33 times 02>
exit status 2
ip link set br0 type bridge group_address <33 times 02>:
exit status 2
ip link set br0 type bridge group_address <33 times 02>:zz
exit status 2
ip link set br0 type bridge group_address <34 times 02>
exit status 2
ip link set br0 type bridge group_address <34 times 02>:
exit status 2
ip link set br0 type bridge group_address <34 times 02>:zz
exit status 2
ip link set br0 type bridge group_address <100 times 02>
exit status 2
ip link set br0 type bridge group_address <100 times 02>:
exit status 2
ip link set br0 type bridge group_address <100 times 02>:zz
exit status 2
ip link set br0 type bridge group_address <255 times 02>
exit status 2
ip link set br0 type bridge group_address <255 times 02>:
exit status 2
ip link set br0 type bridge group_address <255 times 02>:zz
exit status 2
ip link set br0 type bridge group_address <256 times 02>
exit status 2
ip link set br0 type bridge group_address <256 times 02>:
exit status 2
ip link set br0 type bridge group_address <256 times 02>:zz
exit status 2
ip link set br0 type bridge group_address <257 times 02>
exit status 2
ip link set br0 type bridge group_address <257 times 02>:
exit status 2
ip link set br0 type bridge group_address <257 times 02>:zz
exit status 2
ip link set br0 type bridge group_address <300 times 02>
exit status 2
ip link set br0 type bridge group_address <300 times 02>:
exit status 2
ip link set br0 type bridge group_address <300 times 02>:zz
exit status 2
ip maddr add dev p0 <1 times 02>
exit status 1
ip maddr add dev p0 <1 times 02>:
exit status 1
ip maddr add dev p0 <1 times 02>:zz
exit status 1
ip maddr add dev p0 <5 times 02>
exit status 1
ip maddr add dev p0 <5 times 02>:
exit status 1
ip maddr add dev p0 <5 times 02>:zz
exit status 1
ip maddr add dev p0 <6 times 02>
exit status 0
ip maddr add dev p0 <6 times 02>:
exit status 1
ip maddr add dev p0 <6 times 02>:zz
exit status 1
ip maddr add dev p0 <7 times 02>
exit status 1
ip maddr add dev p0 <7 times 02>:
exit status 1
ip maddr add dev p0 <7 times 02>:zz
exit status 1
ip maddr add dev p0 <8 times 02>
exit status 1
ip maddr add dev p0 <8 times 02>:
exit status 1
ip maddr add dev p0 <8 times 02>:zz
exit status 1
ip maddr add dev p0 <13 times 02>
exit status 1
ip maddr add dev p0 <13 times 02>:
exit status 1
ip maddr add dev p0 <13 times 02>:zz
exit status 1
ip maddr add dev p0 <14 times 02>
exit status 1
ip maddr add dev p0 <14 times 02>:
exit status 1
ip maddr add dev p0 <14 times 02>:zz
exit status 1
ip maddr add dev p0 <15 times 02>
exit status 1
ip maddr add dev p0 <15 times 02>:
exit status 1
ip maddr add dev p0 <15 times 02>:zz
exit status 1
ip maddr add dev p0 <19 times 02>
exit status 1
ip maddr add dev p0 <19 times 02>:
exit status 1
ip maddr add dev p0 <19 times 02>:zz
exit status 1
ip maddr add dev p0 <20 times 02>
exit status 1
ip maddr add dev p0 <20 times 02>:
exit status 1
ip maddr add dev p0 <20 times 02>:zz
exit status 1
ip maddr add dev p0 <21 times 02>
exit status 1
ip maddr add dev p0 <21 times 02>:
exit status 1
ip maddr add dev p0 <21 times 02>:zz
exit status 1
ip maddr add dev p0 <22 times 02>
exit status 1
ip maddr add dev p0 <22 times 02>:
exit status 1
ip maddr add dev p0 <22 times 02>:zz
exit status 1
ip maddr add dev p0 <31 times 02>
exit status 1
ip maddr add dev p0 <31 times 02>:
exit status 1
ip maddr add dev p0 <31 times 02>:zz
exit status 1
ip maddr add dev p0 <32 times 02>
exit status 1
ip maddr add dev p0 <32 times 02>:
exit status 1
ip maddr add dev p0 <32 times 02>:zz
exit status 1
ip maddr add dev p0 <33 times 02>
exit status 1
ip maddr add dev p0 <33 times 02>:
exit status 1
ip maddr add dev p0 <33 times 02>:zz
exit status 1
ip maddr add dev p0 <34 times 02>
exit status 1
ip maddr add dev p0 <34 times 02>:
exit status 1
ip maddr add dev p0 <34 times 02>:zz
exit status 1
ip maddr add dev p0 <100 times 02>
exit status 1
ip maddr add dev p0 <100 times 02>:
exit status 1
ip maddr add dev p0 <100 times 02>:zz
exit status 1
ip maddr add dev p0 <255 times 02>
exit status 1
ip maddr add dev p0 <255 times 02>:
exit status 1
ip maddr add dev p0 <255 times 02>:zz
exit status 1
ip maddr add dev p0 <256 times 02>
exit status 1
ip maddr add dev p0 <256 times 02>:
exit status 1
ip maddr add dev p0 <256 times 02>:zz
exit status 1
ip maddr add dev p0 <257 times 02>
exit status 1
ip maddr add dev p0 <257 times 02>:
exit status 1
ip maddr add dev p0 <257 times 02>:zz
exit status 1
ip maddr add dev p0 <300 times 02>
exit status 1
ip maddr add dev p0 <300 times 02>:
exit status 1
ip maddr add dev p0 <300 times 02>:zz
exit status 1
ip neigh replace 10.0.0.2 dev p0 lladdr <1 times 02>
exit status 2
ip neigh replace 10.0.0.2 dev p0 lladdr <1 times 02>:
exit status 1
ip neigh replace 10.0.0.2 dev p0 lladdr <1 times 02>:zz
exit status 1
ip neigh replace 10.0.0.2 dev p0 lladdr <5 times 02>
exit status 2
ip neigh replace 10.0.0.2 dev p0 lladdr <5 times 02>:
exit status 1
ip neigh replace 10.0.0.2 dev p0 lladdr <5 times 02>:zz
exit status 1
ip neigh replace 10.0.0.2 dev p0 lladdr <6 times 02>
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <6 times 02>:
exit status 1
ip neigh replace 10.0.0.2 dev p0 lladdr <6 times 02>:zz
exit status 1
ip neigh replace 10.0.0.2 dev p0 lladdr <7 times 02>
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <7 times 02>:
exit status 1
ip neigh replace 10.0.0.2 dev p0 lladdr <7 times 02>:zz
exit status 1
ip neigh replace 10.0.0.2 dev p0 lladdr <8 times 02>
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <8 times 02>:
exit status 1
ip neigh replace 10.0.0.2 dev p0 lladdr <8 times 02>:zz
exit status 1
ip neigh replace 10.0.0.2 dev p0 lladdr <13 times 02>
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <13 times 02>:
exit status 1
ip neigh replace 10.0.0.2 dev p0 lladdr <13 times 02>:zz
exit status 1
ip neigh replace 10.0.0.2 dev p0 lladdr <14 times 02>
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <14 times 02>:
exit status 1
ip neigh replace 10.0.0.2 dev p0 lladdr <14 times 02>:zz
exit status 1
ip neigh replace 10.0.0.2 dev p0 lladdr <15 times 02>
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <15 times 02>:
exit status 1
ip neigh replace 10.0.0.2 dev p0 lladdr <15 times 02>:zz
exit status 1
ip neigh replace 10.0.0.2 dev p0 lladdr <19 times 02>
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <19 times 02>:
exit status 1
ip neigh replace 10.0.0.2 dev p0 lladdr <19 times 02>:zz
exit status 1
ip neigh replace 10.0.0.2 dev p0 lladdr <20 times 02>
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <20 times 02>:
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <20 times 02>:zz
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <21 times 02>
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <21 times 02>:
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <21 times 02>:zz
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <22 times 02>
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <22 times 02>:
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <22 times 02>:zz
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <31 times 02>
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <31 times 02>:
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <31 times 02>:zz
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <32 times 02>
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <32 times 02>:
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <32 times 02>:zz
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <33 times 02>
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <33 times 02>:
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <33 times 02>:zz
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <34 times 02>
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <34 times 02>:
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <34 times 02>:zz
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <100 times 02>
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <100 times 02>:
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <100 times 02>:zz
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <255 times 02>
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <255 times 02>:
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <255 times 02>:zz
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <256 times 02>
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <256 times 02>:
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <256 times 02>:zz
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <257 times 02>
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <257 times 02>:
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <257 times 02>:zz
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <300 times 02>
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <300 times 02>:
exit status 0
ip neigh replace 10.0.0.2 dev p0 lladdr <300 times 02>:zz
exit status 0
bridge mdb add dev br0 port p0 permanent grp <1 times 02>
exit status 255
bridge mdb add dev br0 port p0 permanent grp <1 times 02>:
exit status 255
bridge mdb add dev br0 port p0 permanent grp <1 times 02>:zz
exit status 255
bridge mdb add dev br0 port p0 permanent grp <5 times 02>
exit status 255
bridge mdb add dev br0 port p0 permanent grp <5 times 02>:
exit status 255
bridge mdb add dev br0 port p0 permanent grp <5 times 02>:zz
exit status 255
bridge mdb add dev br0 port p0 permanent grp <6 times 02>
exit status 255
bridge mdb add dev br0 port p0 permanent grp <6 times 02>:
exit status 255
bridge mdb add dev br0 port p0 permanent grp <6 times 02>:zz
exit status 255
bridge mdb add dev br0 port p0 permanent grp <7 times 02>
exit status 255
bridge mdb add dev br0 port p0 permanent grp <7 times 02>:
exit status 255
bridge mdb add dev br0 port p0 permanent grp <7 times 02>:zz
exit status 255
bridge mdb add dev br0 port p0 permanent grp <8 times 02>
exit status 255
bridge mdb add dev br0 port p0 permanent grp <8 times 02>:
exit status 255
bridge mdb add dev br0 port p0 permanent grp <8 times 02>:zz
exit status 255
bridge mdb add dev br0 port p0 permanent grp <13 times 02>
exit status 255
bridge mdb add dev br0 port p0 permanent grp <13 times 02>:
exit status 255
bridge mdb add dev br0 port p0 permanent grp <13 times 02>:zz
exit status 255
bridge mdb add dev br0 port p0 permanent grp <14 times 02>
exit status 255
bridge mdb add dev br0 port p0 permanent grp <14 times 02>:
exit status 255
bridge mdb add dev br0 port p0 permanent grp <14 times 02>:zz
exit status 255
bridge mdb add dev br0 port p0 permanent grp <15 times 02>
exit status 255
bridge mdb add dev br0 port p0 permanent grp <15 times 02>:
exit status 255
bridge mdb add dev br0 port p0 permanent grp <15 times 02>:zz
exit status 255
bridge mdb add dev br0 port p0 permanent grp <19 times 02>
exit status 255
bridge mdb add dev br0 port p0 permanent grp <19 times 02>:
exit status 255
bridge mdb add dev br0 port p0 permanent grp <19 times 02>:zz
exit status 255
bridge mdb add dev br0 port p0 permanent grp <20 times 02>
exit status 255
bridge mdb add dev br0 port p0 permanent grp <20 times 02>:
exit status 255
bridge mdb add dev br0 port p0 permanent grp <20 times 02>:zz
exit status 255
bridge mdb add dev br0 port p0 permanent grp <21 times 02>
exit status 255
bridge mdb add dev br0 port p0 permanent grp <21 times 02>:
exit status 255
bridge mdb add dev br0 port p0 permanent grp <21 times 02>:zz
exit status 255
bridge mdb add dev br0 port p0 permanent grp <22 times 02>
exit status 255
bridge mdb add dev br0 port p0 permanent grp <22 times 02>:
exit status 255
bridge mdb add dev br0 port p0 permanent grp <22 times 02>:zz
exit status 255
bridge mdb add dev br0 port p0 permanent grp <31 times 02>
exit status 255
bridge mdb add dev br0 port p0 permanent grp <31 times 02>:
exit status 255
bridge mdb add dev br0 port p0 permanent grp <31 times 02>:zz
exit status 255
bridge mdb add dev br0 port p0 permanent grp <32 times 02>
exit status 255
bridge mdb add dev br0 port p0 permanent grp <32 times 02>:
exit status 255
bridge mdb add dev br0 port p0 permanent grp <32 times 02>:zz
exit status 255
bridge mdb add dev br0 port p0 permanent grp <33 times 02>
exit status 255
bridge mdb add dev br0 port p0 permanent grp <33 times 02>:
exit status 255
bridge mdb add dev br0 port p0 permanent grp <33 times 02>:zz
exit status 255
bridge mdb add dev br0 port p0 permanent grp <34 times 02>
exit status 255
bridge mdb add dev br0 port p0 permanent grp <34 times 02>:
exit status 255
bridge mdb add dev br0 port p0 permanent grp <34 times 02>:zz
exit status 255
bridge mdb add dev br0 port p0 permanent grp <100 times 02>
exit status 255
bridge mdb add dev br0 port p0 permanent grp <100 times 02>:
exit status 255
bridge mdb add dev br0 port p0 permanent grp <100 times 02>:zz
exit status 255
bridge mdb add dev br0 port p0 permanent grp <255 times 02>
exit status 255
bridge mdb add dev br0 port p0 permanent grp <255 times 02>:
exit status 255
bridge mdb add dev br0 port p0 permanent grp <255 times 02>:zz
exit status 255
bridge mdb add dev br0 port p0 permanent grp <256 times 02>
exit status 255
bridge mdb add dev br0 port p0 permanent grp <256 times 02>:
exit status 255
bridge mdb add dev br0 port p0 permanent grp <256 times 02>:zz
exit status 255
bridge mdb add dev br0 port p0 permanent grp <257 times 02>
exit status 255
bridge mdb add dev br0 port p0 permanent grp <257 times 02>:
exit status 255
bridge mdb add dev br0 port p0 permanent grp <257 times 02>:zz
exit status 255
bridge mdb add dev br0 port p0 permanent grp <300 times 02>
exit status 255
bridge mdb add dev br0 port p0 permanent grp <300 times 02>:
exit status 255
bridge mdb add dev br0 port p0 permanent grp <300 times 02>:zz
exit status 255
ip route add 10.9.0.0/16 dev p0 via link <1 times 02>
exit status 2
ip route add 10.9.0.0/16 dev p0 via link <1 times 02>:
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <1 times 02>:zz
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <5 times 02>
exit status 2
ip route add 10.9.0.0/16 dev p0 via link <5 times 02>:
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <5 times 02>:zz
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <6 times 02>
exit status 2
ip route add 10.9.0.0/16 dev p0 via link <6 times 02>:
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <6 times 02>:zz
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <7 times 02>
exit status 2
ip route add 10.9.0.0/16 dev p0 via link <7 times 02>:
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <7 times 02>:zz
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <8 times 02>
exit status 2
ip route add 10.9.0.0/16 dev p0 via link <8 times 02>:
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <8 times 02>:zz
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <13 times 02>
exit status 2
ip route add 10.9.0.0/16 dev p0 via link <13 times 02>:
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <13 times 02>:zz
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <14 times 02>
exit status 2
ip route add 10.9.0.0/16 dev p0 via link <14 times 02>:
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <14 times 02>:zz
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <15 times 02>
exit status 2
ip route add 10.9.0.0/16 dev p0 via link <15 times 02>:
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <15 times 02>:zz
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <19 times 02>
exit status 2
ip route add 10.9.0.0/16 dev p0 via link <19 times 02>:
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <19 times 02>:zz
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <20 times 02>
exit status 2
ip route add 10.9.0.0/16 dev p0 via link <20 times 02>:
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <20 times 02>:zz
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <21 times 02>
exit status 2
ip route add 10.9.0.0/16 dev p0 via link <21 times 02>:
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <21 times 02>:zz
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <22 times 02>
exit status 2
ip route add 10.9.0.0/16 dev p0 via link <22 times 02>:
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <22 times 02>:zz
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <31 times 02>
exit status 2
ip route add 10.9.0.0/16 dev p0 via link <31 times 02>:
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <31 times 02>:zz
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <32 times 02>
exit status 2
ip route add 10.9.0.0/16 dev p0 via link <32 times 02>:
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <32 times 02>:zz
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <33 times 02>
exit status 2
ip route add 10.9.0.0/16 dev p0 via link <33 times 02>:
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <33 times 02>:zz
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <34 times 02>
exit status 2
ip route add 10.9.0.0/16 dev p0 via link <34 times 02>:
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <34 times 02>:zz
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <100 times 02>
exit status 2
ip route add 10.9.0.0/16 dev p0 via link <100 times 02>:
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <100 times 02>:zz
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <255 times 02>
exit status 2
ip route add 10.9.0.0/16 dev p0 via link <255 times 02>:
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <255 times 02>:zz
exit status 1
ip route add 10.9.0.0/16 dev p0 via link <256 times 02>
exit status 2
ip route add 10.9.0.0/16 dev p0 via link <256 times 02>:
exit status 2
ip route add 10.9.0.0/16 dev p0 via link <256 times 02>:zz
exit status 2
ip route add 10.9.0.0/16 dev p0 via link <257 times 02>
exit status 2
ip route add 10.9.0.0/16 dev p0 via link <257 times 02>:
exit status 2
ip route add 10.9.0.0/16 dev p0 via link <257 times 02>:zz
exit status 2
ip route add 10.9.0.0/16 dev p0 via link <300 times 02>
exit status 2
ip route add 10.9.0.0/16 dev p0 via link <300 times 02>:
exit status 2
ip route add 10.9.0.0/16 dev p0 via link <300 times 02>:zz
exit status 2
ip link add n1 type veth peer name n2 address <1 times 02>
exit status 2
ip link add n1 type veth peer name n2 address <1 times 02>:
exit status 1
ip link add n1 type veth peer name n2 address <1 times 02>:zz
exit status 1
ip link add n1 type veth peer name n2 address <5 times 02>
exit status 2
ip link add n1 type veth peer name n2 address <5 times 02>:
exit status 1
ip link add n1 type veth peer name n2 address <5 times 02>:zz
exit status 1
ip link add n1 type veth peer name n2 address <6 times 02>
exit status 0
ip link add n1 type veth peer name n2 address <6 times 02>:
exit status 1
ip link add n1 type veth peer name n2 address <6 times 02>:zz
exit status 1
ip link add n1 type veth peer name n2 address <7 times 02>
exit status 2
ip link add n1 type veth peer name n2 address <7 times 02>:
exit status 1
ip link add n1 type veth peer name n2 address <7 times 02>:zz
exit status 1
ip link add n1 type veth peer name n2 address <8 times 02>
exit status 2
ip link add n1 type veth peer name n2 address <8 times 02>:
exit status 1
ip link add n1 type veth peer name n2 address <8 times 02>:zz
exit status 1
ip link add n1 type veth peer name n2 address <13 times 02>
exit status 2
ip link add n1 type veth peer name n2 address <13 times 02>:
exit status 1
ip link add n1 type veth peer name n2 address <13 times 02>:zz
exit status 1
ip link add n1 type veth peer name n2 address <14 times 02>
exit status 2
ip link add n1 type veth peer name n2 address <14 times 02>:
exit status 1
ip link add n1 type veth peer name n2 address <14 times 02>:zz
exit status 1
ip link add n1 type veth peer name n2 address <15 times 02>
exit status 2
ip link add n1 type veth peer name n2 address <15 times 02>:
exit status 1
ip link add n1 type veth peer name n2 address <15 times 02>:zz
exit status 1
ip link add n1 type veth peer name n2 address <19 times 02>
exit status 2
ip link add n1 type veth peer name n2 address <19 times 02>:
exit status 1
ip link add n1 type veth peer name n2 address <19 times 02>:zz
exit status 1
ip link add n1 type veth peer name n2 address <20 times 02>
exit status 2
ip link add n1 type veth peer name n2 address <20 times 02>:
exit status 1
ip link add n1 type veth peer name n2 address <20 times 02>:zz
exit status 1
ip link add n1 type veth peer name n2 address <21 times 02>
exit status 2
ip link add n1 type veth peer name n2 address <21 times 02>:
exit status 1
ip link add n1 type veth peer name n2 address <21 times 02>:zz
exit status 1
ip link add n1 type veth peer name n2 address <22 times 02>
exit status 2
ip link add n1 type veth peer name n2 address <22 times 02>:
exit status 1
ip link add n1 type veth peer name n2 address <22 times 02>:zz
exit status 1
ip link add n1 type veth peer name n2 address <31 times 02>
exit status 2
ip link add n1 type veth peer name n2 address <31 times 02>:
exit status 1
ip link add n1 type veth peer name n2 address <31 times 02>:zz
exit status 1
ip link add n1 type veth peer name n2 address <32 times 02>
exit status 2
ip link add n1 type veth peer name n2 address <32 times 02>:
exit status 2
ip link add n1 type veth peer name n2 address <32 times 02>:zz
exit status 2
ip link add n1 type veth peer name n2 address <33 times 02>
exit status 2
ip link add n1 type veth peer name n2 address <33 times 02>:
exit status 2
ip link add n1 type veth peer name n2 address <33 times 02>:zz
exit status 2
ip link add n1 type veth peer name n2 address <34 times 02>
exit status 2
ip link add n1 type veth peer name n2 address <34 times 02>:
exit status 2
ip link add n1 type veth peer name n2 address <34 times 02>:zz
exit status 2
ip link add n1 type veth peer name n2 address <100 times 02>
exit status 2
ip link add n1 type veth peer name n2 address <100 times 02>:
exit status 2
ip link add n1 type veth peer name n2 address <100 times 02>:zz
exit status 2
ip link add n1 type veth peer name n2 address <255 times 02>
exit status 2
ip link add n1 type veth peer name n2 address <255 times 02>:
exit status 2
ip link add n1 type veth peer name n2 address <255 times 02>:zz
exit status 2
ip link add n1 type veth peer name n2 address <256 times 02>
exit status 2
ip link add n1 type veth peer name n2 address <256 times 02>:
exit status 2
ip link add n1 type veth peer name n2 address <256 times 02>:zz
exit status 2
ip link add n1 type veth peer name n2 address <257 times 02>
exit status 2
ip link add n1 type veth peer name n2 address <257 times 02>:
exit status 2
ip link add n1 type veth peer name n2 address <257 times 02>:zz
exit status 2
ip link add n1 type veth peer name n2 address <300 times 02>
exit status 2
ip link add n1 type veth peer name n2 address <300 times 02>:
exit status 2
ip link add n1 type veth peer name n2 address <300 times 02>:zz
exit status 2
! Invalid address length 1 - must be 6 bytes
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! Invalid address length 5 - must be 6 bytes
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! Invalid address length 7 - must be 6 bytes
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! Invalid address length 8 - must be 6 bytes
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! Invalid address length 13 - must be 6 bytes
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! Invalid address length 14 - must be 6 bytes
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! Invalid address length 15 - must be 6 bytes
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! Invalid address length 19 - must be 6 bytes
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! Invalid address length 20 - must be 6 bytes
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! Invalid address length 21 - must be 6 bytes
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! Invalid address length 22 - must be 6 bytes
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! Invalid address length 31 - must be 6 bytes
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! Invalid address length 32 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! RTNETLINK answers: Invalid argument
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! RTNETLINK answers: Invalid argument
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! Error: Attribute failed policy validation.
! Error: Attribute failed policy validation.
! Error: Attribute failed policy validation.
! Error: Attribute failed policy validation.
! Error: Attribute failed policy validation.
! Error: Attribute failed policy validation.
! Error: Attribute failed policy validation.
! Error: Attribute failed policy validation.
! Error: Attribute failed policy validation.
! Error: Attribute failed policy validation.
! Error: Attribute failed policy validation.
! Error: Attribute failed policy validation.
! Error: Attribute failed policy validation.
! Error: Attribute failed policy validation.
! Error: Attribute failed policy validation.
! Error: Attribute failed policy validation.
! Error: Attribute failed policy validation.
! Error: Attribute failed policy validation.
! Error: Attribute failed policy validation.
! Error: Attribute failed policy validation.
! Error: Attribute failed policy validation.
! Error: Attribute failed policy validation.
! Error: Attribute failed policy validation.
! Invalid address length 1 - must be 6 bytes
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! Invalid address length 5 - must be 6 bytes
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! RTNETLINK answers: Operation not supported
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! Invalid address length 7 - must be 6 bytes
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! Invalid address length 8 - must be 6 bytes
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! Invalid address length 13 - must be 6 bytes
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! Invalid address length 14 - must be 6 bytes
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! Invalid address length 15 - must be 6 bytes
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! Invalid address length 19 - must be 6 bytes
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! Invalid address length 20 - must be 6 bytes
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! Invalid address length 21 - must be 6 bytes
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! Invalid address length 22 - must be 6 bytes
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! Invalid address length 31 - must be 6 bytes
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! Invalid address length 32 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! Invalid address length 33 - must be 6 bytes
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! "" is invalid lladdr.
! "zz" is invalid lladdr.
! macvlan: unknown option "02"?
! Usage: …
$ ip link set p0 address 1.2.3.4
! Invalid address length 4 - must be 6 bytes
? 1
$ ip link set p0 address 1.2.3.4.5
! "1.2.3.4.5" is invalid lladdr.
? 1
$ ip neigh add 10.0.0.2 dev p0 lladdr 1.2.3.4
! Error: Invalid link address.
? 2
$ ip neigh show
10.0.0.2 dev p0 lladdr 02:02:02:02:02:02 PERMANENT·

$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route get 10.0.0.2 tos foo
! Error: argument "foo" is wrong: TOS value is invalid
! ␤
? 255
$ ip route get 10.0.0.2 mark foo
! Error: argument "foo" is wrong: invalid mark value
? 255
$ ip route get 10.0.0.2 uid foo
! Error: argument "foo" is wrong: invalid UID
! ␤
? 255
$ ip route get 10.0.0.2 ipproto foo
! Error: argument "foo" is wrong: Invalid "ipproto" value
! ␤
? 255
$ ip route get 10.0.0.2 sport foo
! Error: argument "foo" is wrong: invalid sport
! ␤
? 255
$ ip route get 10.0.0.2 sport 70000
! Error: argument "70000" is wrong: invalid sport
! ␤
? 255
$ ip route get 10.0.0.2 dport foo
! Error: argument "foo" is wrong: invalid dport
! ␤
? 255
$ ip route get 10.0.0.2 flowlabel foo
! Error: argument "foo" is wrong: invalid flowlabel
? 255
$ ip route get 10.0.0.2 flowlabel 3
! Error: Unknown attribute type.
? 2
$ ip route get 10.0.0.2 as 1.2.3.4
! Error: ipv4: Unsupported attribute in route get request.
? 2
$ ip route get fd00::1 flowlabel 0x100000
! Error: Unknown attribute type.
? 2

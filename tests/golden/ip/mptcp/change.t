#! needs qemu
# What is not named is taken away.
$ ip mptcp endpoint add 10.0.0.1 subflow
$ ip mptcp endpoint change id 1 backup
$ ip mptcp endpoint
10.0.0.1 id 1 subflow backup·
$ ip mptcp endpoint change 10.0.0.1 fullmesh
$ ip mptcp endpoint
10.0.0.1 id 1 subflow fullmesh·
$ ip mptcp endpoint change id 1 backup nobackup
$ ip mptcp endpoint
10.0.0.1 id 1 subflow backup·
$ ip mptcp endpoint change id 1 nofullmesh
$ ip mptcp endpoint
10.0.0.1 id 1 subflow·
$ ip mptcp endpoint change id 1 port 0 dev lo fullmesh backup
$ ip -j mptcp endpoint
[{"address":"10.0.0.1","id":1,"subflow":true,"backup":true,"fullmesh":true}]

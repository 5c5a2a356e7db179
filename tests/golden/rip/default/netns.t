#! rip only
# The options of ip stand before or behind the word.
$ ip netns add blue
$ ip -n blue link add v0 address 02:00:00:00:00:01 type dummy
$ ip -n blue link set v0 up
$ ip -n blue addr add 192.0.2.2/24 dev v0
$ ip -n blue route add default via 192.0.2.1
$ rip default
? 1
$ rip -n blue default
dev v0 via 192.0.2.1 src 192.0.2.2 table main
$ rip default -n blue
dev v0 via 192.0.2.1 src 192.0.2.2 table main
$ rip -netns blue default dev -4
v0
$ rip default --netns blue -json dev
[{"dev":"v0"}]
$ rip -n red default
! Cannot open network namespace "red": No such file or directory
? 255
$ rip default -n
! rip: an argument is missing; usage: rip default [ dev | via | src | addr | table ] … [ --all ] [ --dev NAME ] [ OPTIONS ]
? 2

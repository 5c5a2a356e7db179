# COLORFGBG says how light the terminal is.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ env COLORFGBG=;0 ip -c link show v0
$ env COLORFGBG=15;0 ip -c -br link show v0
$ env COLORFGBG=0;15 ip -c link show v0
$ env NO_COLOR=1 ip -c link show v0

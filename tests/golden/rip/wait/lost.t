#! rip only
# Changes that are lost for want of room are looked for again.
$ ip link add v0 address 02:00:00:00:00:01 type dummy
$ for n in $(seq 6000); do echo "link set v0 txqueuelen $n"; done >batch
$ meanwhile 'kill -STOP $PPID $(pidof rip); ip -batch batch; ip link set v0 name w0; ip link del w0; kill -CONT $(pidof rip) $PPID' rip wait --for 60s link v0 absent

# -c colours what it would elsewhere.
$ events ip -c monitor link address
$ ip link set lo up
$ ip addr add 10.0.0.1/32 dev lo
$ events
1: ⟨1b⟩[36mlo: ⟨1b⟩[0m<LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default·
    link/loopback ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m brd ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m
1: lo    inet ⟨1b⟩[35m127.0.0.1⟨1b⟩[0m/8 scope host lo
       valid_lft forever preferred_lft forever
1: lo    inet6 ⟨1b⟩[34m::1⟨1b⟩[0m/128 scope host proto kernel_lo·
       valid_lft forever preferred_lft forever
1: lo    inet ⟨1b⟩[35m10.0.0.1⟨1b⟩[0m/32 scope global lo
       valid_lft forever preferred_lft forever

$ ip link set lo up
$ COLORFGBG='15;0' ip -c addr show lo
1: ⟨1b⟩[1;36mlo: ⟨1b⟩[0m<LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
    link/loopback ⟨1b⟩[1;33m00:00:00:00:00:00⟨1b⟩[0m brd ⟨1b⟩[1;33m00:00:00:00:00:00⟨1b⟩[0m
    inet ⟨1b⟩[1;35m127.0.0.1⟨1b⟩[0m/8 scope host lo
       valid_lft forever preferred_lft forever
    inet6 ⟨1b⟩[1;34m::1⟨1b⟩[0m/128 scope host proto kernel_lo·
       valid_lft forever preferred_lft forever
$ COLORFGBG='0;10' ip -c addr show lo
1: ⟨1b⟩[36mlo: ⟨1b⟩[0m<LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
    link/loopback ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m brd ⟨1b⟩[33m00:00:00:00:00:00⟨1b⟩[0m
    inet ⟨1b⟩[35m127.0.0.1⟨1b⟩[0m/8 scope host lo
       valid_lft forever preferred_lft forever
    inet6 ⟨1b⟩[34m::1⟨1b⟩[0m/128 scope host proto kernel_lo·
       valid_lft forever preferred_lft forever
$ COLORFGBG='0;06' ip -c -br addr show lo
⟨1b⟩[36mlo               ⟨1b⟩[0mUNKNOWN        ⟨1b⟩[35m127.0.0.1⟨1b⟩[0m/8 ⟨1b⟩[34m::1⟨1b⟩[0m/128·

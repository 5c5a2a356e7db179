# Neither objects nor families choose from a file.
$ ip link set lo up
$ ip addr save | tail -c +5 >addresses
$ ip monitor link file addresses
1: lo    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
1: lo    inet6 ::1/128 scope host proto kernel_lo·
       valid_lft forever preferred_lft forever
$ ip -6 monitor file addresses
1: lo    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
1: lo    inet6 ::1/128 scope host proto kernel_lo·
       valid_lft forever preferred_lft forever
$ ip monitor file addresses route
1: lo    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
1: lo    inet6 ::1/128 scope host proto kernel_lo·
       valid_lft forever preferred_lft forever
$ ip monitor file addresses dev lo
1: lo    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
1: lo    inet6 ::1/128 scope host proto kernel_lo·
       valid_lft forever preferred_lft forever
$ ip monitor file addresses all-nsid
[nsid current]1: lo    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
[nsid current]1: lo    inet6 ::1/128 scope host proto kernel_lo·
       valid_lft forever preferred_lft forever
$ ip monitor file addresses file nope
! Cannot fopen: No such file or directory
? 255

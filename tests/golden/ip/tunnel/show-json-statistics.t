#! mask json
# The reference writes its table of counters into the JSON: ours is left out.
$ ip tunnel add t0 mode ipip remote 10.0.0.2 local 10.0.0.1
! add tunnel "tunl0" failed: No such device
? 1
$ ip -s -j tunnel show t0
(JSON)
$ ip -s -j -o tunnel show t0
(JSON)

$ ip netns add a
$ ip -force -b - <<'EOF'
> netns exec a sh -c "kill -TERM $$"
> link show lo
> EOF
? 1

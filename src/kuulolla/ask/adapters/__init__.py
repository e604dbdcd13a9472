"""Where campaigns meet systems outside: one module for each."""
